package org.casus.actor;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A body that every state has: its interior ministry, its army.
 *
 * @param name its name, to which a country's is added
 */
record Institution(String name) {

    /** Countries whose names take an article inside a sentence. */
    private static final Pattern WITH_ARTICLE = Pattern.compile(
            "United .*|.* Republic|Republic of .*|.* Republic of .*|.* Islands|Netherlands|Philippines|Bahamas|Gambia|Maldives");

    /** The id of that body of the country with that code. */
    String id(Country country) {
        return country.iso3().toLowerCase(Locale.ROOT) + "-" + Slug.of(name);
    }

    /** The name of that body of a country: "Interior Ministry of Iraq". */
    String of(Country country) {
        String article = WITH_ARTICLE.matcher(country.name()).matches() ? "the " : "";
        return name + " of " + article + country.name();
    }
}
