package org.casus.event;

import org.casus.language.Token;

/** Why a word that was looked at names no event of its own. */
enum Refusal {
    /** It belongs to the name of somebody. */
    IN_A_NAME,
    /** The codebook says that these words only look like one. */
    NO_EVENT,
    /** A frame says an event, but the model hears none. */
    NOT_HEARD,
    /** No frame holds here, and the model alone is not sure enough. */
    NO_FRAME,
    /** It names somebody or something, and no frame says an event. */
    THING,
    /** It is a weapon that is found, kept or dealt in, not used. */
    FOUND,
    /** It is told in a work of fiction, or is history. */
    FICTION,
    /** It is part of the words of another event. */
    PART,
    /** It only repeats the event of a word beside it. */
    ECHO,
    /** It is told in another event's row. */
    FOLDED,
    /** Nobody does it but the teller. */
    PRIVATE,
    /** Only the model hears it, and finds nobody in it. */
    NOBODY,
    /** It is only demanded or threatened, and the model is not sure of it. */
    WANTED;

    /** Hears of refused words; where stories are only coded nobody listens. */
    interface Listener {

        /** {@code word} names no event. */
        void refused(Token word, Refusal why);
    }
}
