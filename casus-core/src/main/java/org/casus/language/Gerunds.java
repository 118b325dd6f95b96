package org.casus.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.story.Table;

/**
 * Corrects words in -ing that stand like a noun and have no subject: "after heavy shelling" by what stands around them, "in police
 * firing" by the words themselves (gerunds.tsv).
 */
final class Gerunds {

    private static final Set<String> OF_VERBS =
            Set.of("nsubj", "nsubj:pass", "obj", "aux", "aux:pass", "mark", "xcomp", "ccomp", "compound:prt");
    private static final Set<String> OF_NOUNS = Set.of("compound", "amod", "det", "nmod:poss");
    /** After these it is more often a deed of the subject: "accused of ethnic cleansing". */
    private static final Set<String> OF = Set.of("of", "for", "without");

    private static final Set<String> CLAUSES = Set.of("advcl", "acl");
    private static final Map<String, Set<String>> AFTER = Table.rows(Gerunds.class, "gerunds.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0), row -> Set.of(row.get(1).split("\\|"))));

    private final List<String> forms;
    private final List<String> upos;
    private final int[] heads;
    private final List<String> deprels;

    private Gerunds(List<String> forms, List<String> upos, int[] heads, List<String> deprels) {
        this.forms = forms;
        this.upos = upos;
        this.heads = heads;
        this.deprels = deprels;
    }

    /** Makes nouns of such words, in place. */
    static void asNouns(List<String> forms, List<String> upos, int[] heads, List<String> deprels) {
        Gerunds gerunds = new Gerunds(forms, upos, heads, deprels);
        for (int i = 0; i < heads.length; i++) {
            if (forms.get(i).endsWith("ing") && upos.get(i).equals("VERB")) {
                gerunds.correct(i);
            } else if (upos.get(i).equals("NOUN") && CLAUSES.contains(deprels.get(i)) && gerunds.only(i)) {
                gerunds.noun(i, gerunds.phrase(i));
            }
        }
    }

    private void correct(int word) {
        if (resorted(word)) {
            attach(word - 1, word, "case");
            attach(word, word - 2, "obl");
            upos.set(word, "NOUN");
            return;
        }
        if (word > 0 && AFTER.getOrDefault(form(word), Set.of()).contains(form(word - 1)) && !has(word, "obj")) {
            afterNoun(word);
        }
        if (upos.get(word).equals("VERB") && CLAUSES.contains(deprels.get(word)) && nounLike(word)) {
            noun(word, phrase(word));
        }
    }

    /** "resorted to firing". */
    private boolean resorted(int word) {
        return word > 1
                && form(word - 1).equals("to")
                && form(word - 2).startsWith("resort")
                && !has(word, "obj")
                && !below(word - 2, word);
    }

    private String form(int word) {
        return forms.get(word).toLowerCase(Locale.ROOT);
    }

    private boolean has(int word, String relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == word && deprels.get(i).equals(relation)) {
                return true;
            }
        }
        return false;
    }

    private boolean nounLike(int word) {
        boolean marked = false;
        boolean described = false;
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == word) {
                if (OF_VERBS.contains(deprels.get(i))) {
                    return false;
                }
                marked |= deprels.get(i).equals("case") && i < word && !OF.contains(form(i));
                described |= OF_NOUNS.contains(deprels.get(i)) && i < word;
            }
        }
        return marked && described;
    }

    /** Whether the noun has a preposition and nothing of a clause. */
    private boolean only(int noun) {
        return has(noun, "case") && OF_VERBS.stream().noneMatch(relation -> has(noun, relation)) && !has(noun, "cop");
    }

    private void noun(int word, String relation) {
        upos.set(word, "NOUN");
        deprels.set(word, relation);
    }

    private String phrase(int word) {
        return deprels.get(word).equals("acl") ? "nmod" : "obl";
    }

    /** The word before it becomes its modifier, and it stands where that stood: after a preposition, or as the subject. */
    private void afterNoun(int word) {
        int before = word - 1;
        int preposition = preposition(before);
        if (preposition >= 0) {
            boolean outer = heads[before] != word && !below(heads[before], word);
            int head = outer ? heads[before] : heads[word];
            String relation = outer ? deprels.get(before) : phrase(word);
            heads[word] = head;
            noun(word, relation);
            attach(preposition, word, "case");
        } else if (deprels.get(before).equals("nsubj") && heads[before] == word && leads(word)) {
            noun(word, "nsubj");
        } else {
            return;
        }
        attach(before, word, "compound");
        if (before > 0 && upos.get(before - 1).equals("DET")) {
            attach(before - 1, word, "det");
        }
    }

    private void attach(int word, int head, String relation) {
        heads[word] = head;
        deprels.set(word, relation);
    }

    /** The preposition before {@code noun}, an article passed over; -1 if there is none. */
    private int preposition(int noun) {
        int at = noun > 0 && upos.get(noun - 1).equals("DET") ? noun - 2 : noun - 1;
        boolean leaf = at >= 0 && (upos.get(at).equals("ADP") || upos.get(at).equals("SCONJ"));
        return leaf && (heads[at] == noun || heads[at] == noun + 1) ? at : -1;
    }

    /** Whether {@code word} hangs on a verb behind it that has no other subject. */
    private boolean leads(int word) {
        int head = heads[word];
        return head > word && CLAUSES.contains(deprels.get(word)) && !has(head, "nsubj") && !has(head, "nsubj:pass");
    }

    private boolean below(int word, int top) {
        int at = word;
        while (at >= 0 && at != top) {
            at = heads[at];
        }
        return at == top;
    }
}
