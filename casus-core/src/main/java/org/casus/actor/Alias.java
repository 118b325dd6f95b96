package org.casus.actor;

/**
 * One way of writing an entry.
 *
 * @param entry what it names
 * @param capital whether its first word must be written with a capital
 * @param capitals how many capitals its first word needs at least (abbreviations of up to three letters need theirs)
 * @param titled whether it counts only after a title or a nationality: "President Bush", not every Bush
 */
record Alias(Entry entry, boolean capital, int capitals, boolean titled) {

    boolean fits(Word first) {
        return (!capital || first.capital()) && (capitals < 2 || first.capitals() >= 2);
    }
}
