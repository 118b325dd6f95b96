package org.casus.actor;

/** Makes ids of names: Kata'ib Hezbollah is kataib-hezbollah. */
final class Slug {

    private Slug() {}

    static String of(String name) {
        StringBuilder slug = new StringBuilder();
        for (String word : name.split("[\\s\\-/]+")) {
            String folded = Words.fold(word);
            if (!folded.isEmpty()) {
                slug.append(slug.length() == 0 ? "" : "-").append(folded);
            }
        }
        return slug.toString();
    }
}
