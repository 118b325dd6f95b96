package org.casus.actor;

/**
 * A word of a phrase or of an alias, folded for comparison.
 *
 * @param text as it stands, without a possessive ending
 * @param key folded: lower case, no diacritics, dots or apostrophes, regular spellings made one
 * @param begin its first character in the phrase
 * @param end the character after its last one
 * @param article whether an Arabic article stood before it (al-Shabaab)
 * @param possessive whether it ends in 's or s'
 * @param hyphened whether a hyphen joins it to the word before
 * @param stop the punctuation that parts it from the word before: a comma, a bracket, a dash; a blank if there is none
 */
record Word(
        String text, String key, int begin, int end, boolean article, boolean possessive, boolean hyphened, char stop) {

    /** Whether it begins with a capital or a digit. */
    boolean capital() {
        int first = text.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first) || Character.isDigit(first);
    }

    /** How many capitals it has. */
    int capitals() {
        return (int) text.codePoints().filter(Character::isUpperCase).count();
    }

    boolean is(String folded) {
        return key.equals(folded);
    }
}
