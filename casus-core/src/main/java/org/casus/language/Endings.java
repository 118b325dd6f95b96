package org.casus.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.story.Table;

/** Takes the endings of English off verbs, nouns and adjectives; its rules lie in {@code endings.tsv}. */
final class Endings {

    private static final String VOWELS = "aeiouy";

    private final Set<String> words = new HashSet<>();
    private final Set<String> wordsWithE = new HashSet<>();
    private final Set<String> single = new HashSet<>();
    private final List<String> doubled = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private final List<String> lostE = new ArrayList<>();

    private final List<String> singular = new ArrayList<>();

    private Endings() {}

    static Endings load() {
        Endings endings = new Endings();
        for (List<String> row : Table.rows(Endings.class, "endings.tsv")) {
            List<String> cells = List.of(row.get(1).split("\\|"));
            switch (row.get(0)) {
                case "word" -> endings.words.addAll(cells);
                case "worde" -> endings.wordsWithE.addAll(cells);
                case "single" -> endings.single.addAll(cells);
                case "double" -> endings.doubled.addAll(cells);
                case "keep" -> endings.kept.addAll(cells);
                case "singular" -> endings.singular.addAll(cells);
                case "e" -> endings.lostE.addAll(cells);
                default -> throw new IllegalStateException("endings.tsv: " + row.get(0));
            }
        }
        return endings;
    }

    /** The base form of a verb. */
    String verb(String form) {
        if (form.endsWith("ing") && hasVowel(form, form.length() - 3)) {
            return base(form.substring(0, form.length() - 3));
        }
        if (form.endsWith("ied") && form.length() > 4) {
            return form.substring(0, form.length() - 3) + "y";
        }
        if (form.endsWith("eed")) {
            return words.contains(form) ? form : form.substring(0, form.length() - 1);
        }
        if (form.endsWith("ed") && hasVowel(form, form.length() - 2) && !words.contains(form)) {
            return base(form.substring(0, form.length() - 2));
        }
        return form.endsWith("s") ? thirdPerson(form) : form;
    }

    private String thirdPerson(String form) {
        if (words.contains(form)
                || single.contains(form)
                || form.endsWith("ss")
                || form.endsWith("us")
                || form.length() < 4) {
            return form;
        }
        return withoutS(form);
    }

    /** The singular of a noun. */
    String noun(String form) {
        boolean plural = form.endsWith("s") && form.length() > 3;
        if (!plural || ends(form, singular)) {
            return form;
        }
        return withoutS(form);
    }

    private static String withoutS(String form) {
        if (form.endsWith("ies") && form.length() > 4) {
            return form.substring(0, form.length() - 3) + "y";
        }
        for (String ending : List.of("sses", "shes", "ches", "xes", "zzes", "oes")) {
            if (form.endsWith(ending)) {
                return form.substring(0, form.length() - 2);
            }
        }
        return form.substring(0, form.length() - 1);
    }

    /** An adjective or adverb in "-ier" and "-iest" comes back to "-y"; others stay. */
    String adjective(String form) {
        if (form.endsWith("iest") && form.length() > 5 && !form.equals("priest")) {
            return form.substring(0, form.length() - 4) + "y";
        }
        boolean comparative =
                form.endsWith("ier") && form.length() > 5 && !form.endsWith("premier") && !form.endsWith("frontier");
        return comparative ? form.substring(0, form.length() - 3) + "y" : form;
    }

    private static boolean hasVowel(String form, int before) {
        for (int i = 0; i < before; i++) {
            if (VOWELS.indexOf(form.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The verb behind a stem that "-ed" or "-ing" was taken off. */
    private String base(String stem) {
        if (words.contains(stem)) {
            return stem;
        }
        if (wordsWithE.contains(stem + "e")) {
            return stem + "e";
        }
        String shorter = stem.substring(0, stem.length() - 1);
        boolean twice = stem.length() > 2 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        if (twice && (single.contains(shorter) || ends(stem, doubled))) {
            return shorter;
        }
        if (single.contains(stem) || ends(stem, kept)) {
            return stem;
        }
        return ends(stem, lostE) ? stem + "e" : stem;
    }

    private static boolean ends(String stem, List<String> endings) {
        for (String ending : endings) {
            if (ends(stem, ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String stem, String ending) {
        int offset = stem.length() - ending.length();
        if (offset < 0) {
            return false;
        }
        for (int i = 0; i < ending.length(); i++) {
            char wanted = ending.charAt(i);
            char c = stem.charAt(offset + i);
            boolean vowel = "aeiou".indexOf(c) >= 0;
            boolean fits = wanted == 'C' ? !vowel : wanted == 'V' ? vowel : wanted == c;
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
