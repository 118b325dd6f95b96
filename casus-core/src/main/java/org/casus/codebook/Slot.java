package org.casus.codebook;

/**
 * Where in the tree a party to an event stands.
 *
 * @param place the kind of place
 * @param word the preposition, for {@link Place#PREPOSITION}; else empty
 */
public record Slot(Place place, String word) {

    /** The kinds of place. */
    public enum Place {
        /** The logical subject: the doer, in an active or passive clause, shared or controlled. */
        SUBJECT,
        /** The logical object: what it is done to, in an active or passive clause. */
        OBJECT,
        /** The indirect object. */
        INDIRECT_OBJECT,
        /** What hangs on the word by a preposition. */
        PREPOSITION,
        /** The possessor of an event noun. */
        POSSESSIVE,
        /** A nationality or name before an event noun. */
        MODIFIER,
        /** The subject of the complement clause. */
        COMPLEMENT_SUBJECT,
        /** The object of the complement clause. */
        COMPLEMENT_OBJECT,
        /** The complement itself: an infinitive, a clause. */
        COMPLEMENT,
        /** Nobody. */
        NONE
    }

    /** Reads a slot as frames write it: {@code subj}, {@code obj}, {@code comp.subj}, or a preposition. */
    public static Slot parse(String text) {
        return switch (text) {
            case "subj" -> new Slot(Place.SUBJECT, "");
            case "obj" -> new Slot(Place.OBJECT, "");
            case "iobj" -> new Slot(Place.INDIRECT_OBJECT, "");
            case "poss" -> new Slot(Place.POSSESSIVE, "");
            case "mod" -> new Slot(Place.MODIFIER, "");
            case "comp.subj" -> new Slot(Place.COMPLEMENT_SUBJECT, "");
            case "comp.obj" -> new Slot(Place.COMPLEMENT_OBJECT, "");
            case "comp" -> new Slot(Place.COMPLEMENT, "");
            case "none" -> new Slot(Place.NONE, "");
            default -> new Slot(Place.PREPOSITION, text);
        };
    }

    @Override
    public String toString() {
        return switch (place) {
            case SUBJECT -> "subj";
            case OBJECT -> "obj";
            case INDIRECT_OBJECT -> "iobj";
            case POSSESSIVE -> "poss";
            case MODIFIER -> "mod";
            case COMPLEMENT_SUBJECT -> "comp.subj";
            case COMPLEMENT_OBJECT -> "comp.obj";
            case COMPLEMENT -> "comp";
            case NONE -> "none";
            case PREPOSITION -> word;
        };
    }
}
