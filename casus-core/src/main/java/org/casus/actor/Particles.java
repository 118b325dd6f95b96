package org.casus.actor;

import java.util.Set;

/** The small words that give phrases their shape, by what they tell of an actor. */
final class Particles {

    /** Before them stands a part, after them the whole. */
    static final Set<String> OF = Set.of("of", "for");

    /** After them stands where the actor is, at most where it comes from. */
    static final Set<String> IN = Set.of(
            "in",
            "from",
            "at",
            "on",
            "across",
            "near",
            "inside",
            "outside",
            "within",
            "around",
            "throughout",
            "along",
            "under",
            "through",
            "between",
            "among",
            "amid",
            "aboard",
            "atop",
            "off",
            "over");

    /** After them stands somebody else. */
    static final Set<String> OTHER = Set.of(
            "to",
            "against",
            "with",
            "by",
            "about",
            "into",
            "toward",
            "towards",
            "before",
            "after",
            "during",
            "since",
            "until",
            "without",
            "versus",
            "as",
            "than",
            "like",
            "including",
            "loyal",
            "linked",
            "allied",
            "opposed",
            "close",
            "out");

    /** They begin a clause about the actor. */
    static final Set<String> CLAUSE =
            Set.of("who", "which", "that", "whose", "where", "when", "whom", "while", "because");

    /** After a hyphen: by another's means. */
    static final Set<String> BACKED = Set.of(
            "backed",
            "supported",
            "sponsored",
            "funded",
            "financed",
            "aligned",
            "allied",
            "linked",
            "affiliated",
            "armed",
            "trained",
            "friendly",
            "equipped",
            "inspired",
            "installed",
            "appointed",
            "mediated",
            "brokered",
            "imposed",
            "sympathetic",
            "tied",
            "loyal",
            "oriented",
            "leaning",
            "supplied");

    /** After a hyphen: under another's command, but of it. */
    static final Set<String> LED = Set.of(
            "led",
            "run",
            "owned",
            "controlled",
            "dominated",
            "headed",
            "held",
            "ruled",
            "administered",
            "occupied",
            "commanded");

    /** After a hyphen: where it is at home. */
    static final Set<String> BASED =
            Set.of("based", "born", "registered", "headquartered", "bound", "flagged", "made", "built");

    /** Before a hyphen: for. */
    static final Set<String> PRO = Set.of("pro");

    /** Before a hyphen: not of it. */
    static final Set<String> ANTI = Set.of("anti", "non", "un");

    /** What the actor no longer is. */
    static final Set<String> FORMER = Set.of(
            "former",
            "ex",
            "retired",
            "late",
            "ousted",
            "deposed",
            "erstwhile",
            "onetime",
            "exleader",
            "disgraced",
            "sacked",
            "dismissed",
            "outgone",
            "toppled",
            "overthrown");

    /** Words inside names of people. */
    static final Set<String> NAME_PARTS = Set.of(
            "bin", "ibn", "bint", "abu", "van", "von", "der", "den", "de", "da", "dos", "del", "di", "la", "le", "ter",
            "mac", "ben", "al", "el", "ul");

    /** Counts and determiners that are no part of a name. */
    static final Set<String> COUNTS = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "some",
            "any",
            "all",
            "both",
            "several",
            "many",
            "few",
            "other",
            "another",
            "this",
            "that",
            "these",
            "those",
            "its",
            "his",
            "her",
            "their",
            "our",
            "my",
            "your",
            "at",
            "least",
            "about",
            "more",
            "than",
            "over",
            "nearly",
            "almost",
            "around",
            "up",
            "to",
            "each",
            "every",
            "no",
            "such",
            "dozens",
            "hundreds",
            "thousands",
            "scores",
            "of",
            "mr",
            "mrs",
            "ms",
            "dr",
            "sir",
            "lord",
            "dame",
            "hundred",
            "thousand",
            "dozen",
            "twenty",
            "thirty",
            "forty",
            "fifty");

    /** They only point at a noun. */
    static final Set<String> DETERMINERS = Set.of("this", "that", "its", "his", "her", "their", "our");

    /** Days and months, never part of a name though written with a capital ("President Arafat Wednesday"). */
    static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** Titles that are adjectives too. */
    static final Set<String> ADJECTIVES =
            Set.of("general", "official", "major", "private", "chief", "rival", "minor", "principal");

    /** Before a nationality: by descent, not by passport. */
    static final Set<String> DESCENT = Set.of("ethnic");

    private Particles() {}
}
