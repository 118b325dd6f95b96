package org.casus.app;

import java.util.Locale;

/** The forms in which results can be written. */
enum Format {
    /** For people. */
    TABLE,
    /** The contract's records. */
    JSONL,
    /** A row a dyad. */
    CSV;

    /** The name as the command line has it, and the ending of a file's name. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
