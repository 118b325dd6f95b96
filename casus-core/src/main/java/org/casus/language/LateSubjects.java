package org.casus.language;

import java.util.List;

/**
 * Corrects a second subject that stands after its verb, which is the object: "Police arrested 24 protesters", of which the parser at times makes a
 * passive that no word of the sentence speaks of.
 */
final class LateSubjects {

    private LateSubjects() {}

    /** Makes objects of such subjects, in place. */
    static void asObjects(int[] heads, List<String> deprels) {
        for (int i = 0; i < heads.length; i++) {
            boolean late = deprels.get(i).equals("nsubj:pass") && heads[i] >= 0 && heads[i] < i;
            if (late && subjectBefore(heads[i], heads, deprels) && !passive(heads[i], heads, deprels)) {
                deprels.set(i, "obj");
            }
        }
    }

    private static boolean subjectBefore(int verb, int[] heads, List<String> deprels) {
        for (int i = 0; i < verb; i++) {
            if (heads[i] == verb && deprels.get(i).equals("nsubj")) {
                return true;
            }
        }
        return false;
    }

    private static boolean passive(int verb, int[] heads, List<String> deprels) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == verb
                    && (deprels.get(i).equals("aux:pass") || deprels.get(i).equals("obj"))) {
                return true;
            }
        }
        return false;
    }
}
