package org.casus.app.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.casus.story.Problem;

/**
 * One phrase to be resolved, as it was read.
 *
 * @param id the phrase's id; the number of its line where it brings none
 * @param text the phrase; empty where none could be read
 * @param date the day for which it is to be resolved
 * @param problem why there is no phrase
 */
public record PhraseReading(String id, String text, Optional<LocalDate> date, Optional<Problem> problem) {}
