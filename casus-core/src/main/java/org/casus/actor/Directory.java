package org.casus.actor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The directory as it is read from the tables: every entry under every way of writing it.
 *
 * @param words how text is cut into folded words
 * @param lexicon all ways of writing all entries
 * @param countries the countries and territories by ISO 3166-1 alpha-3
 * @param institutions the bodies that every state has, by the words for them, folded
 * @param listed the entries that name somebody, in the order of the tables, with where they stand
 */
record Directory(
        Words words,
        Lexicon lexicon,
        Map<String, Country> countries,
        Map<String, Institution> institutions,
        List<Listed> listed) {

    /**
     * An entry as the tables give it.
     *
     * @param entry the entry
     * @param written the ways of writing it, with their marks
     * @param origin file and line
     * @param source where the facts come from
     */
    record Listed(Entry entry, List<String> written, String origin, String source) {

        Listed {
            written = List.copyOf(written);
        }
    }

    Directory {
        countries = Map.copyOf(countries);
        institutions = Map.copyOf(institutions);
        listed = List.copyOf(listed);
    }

    /** Reads the built-in tables, and those of a folder that adds to them. */
    static Directory read(Optional<Path> additions) {
        return new DirectoryReader(new Tables(additions)).read();
    }
}
