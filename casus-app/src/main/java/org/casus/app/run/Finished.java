package org.casus.app.run;

import java.util.List;
import org.casus.app.intake.Reading;
import org.casus.story.Problem;

/**
 * A story that has been coded and put into its form; what is kept of it until its turn to be written.
 *
 * @param reading the story as it was read
 * @param text its lines in the form asked for
 * @param sentences how many sentences it had
 * @param events how many events were coded
 * @param problems what could not be done
 * @param failed whether the coder broke down over it
 * @param nanos how long reading its language and coding it took
 */
record Finished(
        Reading reading, byte[] text, int sentences, int events, List<Problem> problems, boolean failed, long nanos) {}
