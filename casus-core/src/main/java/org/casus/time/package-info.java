/**
 * When: expressions of time, read against the day of publication.
 *
 * <p>{@link org.casus.time.TimeExpressions} cuts a text into words, looks each phrase of {@code phrases.tsv} up in it (its classes of
 * words are in {@code words.tsv}), keeps the longest that do not overlap, and reckons each by the rule that its row names. A phrase
 * that does not say so itself looks back or ahead as the caller's tense says. A row of {@code phrases.tsv} carries an example and what
 * it means: each is a test. Add a way of writing a date there, not here.
 *
 * <p>Weeks run from Monday to Sunday; seasons are those of the northern half. A period that publication lies in is cut there: "this
 * year" in a report of what was ends with the day of publication.
 */
@NullMarked
package org.casus.time;

import org.jspecify.annotations.NullMarked;
