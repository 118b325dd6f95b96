package org.casus.codebook;

/** A codebook's file that cannot be understood; the message names file and line and says what is allowed. */
public final class CodebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong, and where. */
    public CodebookException(String message) {
        super(message);
    }
}
