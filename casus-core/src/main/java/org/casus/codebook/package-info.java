/**
 * What counts as an event: PLOVER's types, modes and contexts, CAMEO's codes, and the frames that say which words name which event and who stands where.
 *
 * <p>A frame is one row of {@code frames/<type>.tsv}. Its words are lemmas: a verb pattern begins with its head, whose other words are
 * looked for among the head's dependents ({@code take hostage}); a noun pattern ends with its head ({@code air strike}) or marks it by
 * {@code *} ({@code exchange* fire}); {@code /} parts alternatives of one word. Slots name places in the tree, the first that is filled
 * counts: {@code subj} and {@code obj} are the logical subject and object, {@code iobj} the indirect object, {@code poss} the
 * possessor, {@code mod} a word before the noun, {@code comp.subj} and {@code comp.obj} stand in the complement, {@code none} is
 * nobody, anything else is a preposition. Conditions, parted by {@code ;}, must all hold: {@code obj=@weapon|knife} (one of the
 * list "weapon" of {@code lists.tsv}, or a knife), {@code obj!=…} (none of these), {@code obj} (is there), {@code !obj} (is not).
 */
@NullMarked
package org.casus.codebook;

import org.jspecify.annotations.NullMarked;
