package org.casus.actor;

/** A table of actors that cannot be understood; the message names file, line and column and says what is allowed. */
public final class ActorsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong, and where. */
    public ActorsException(String message) {
        super(message);
    }
}
