package org.casus;

import java.util.List;
import org.casus.event.Account;
import org.casus.event.PassedOver;
import org.casus.story.Problem;

/**
 * A coded story with the account of each of its rows.
 *
 * @param coded the story as it is coded without asking
 * @param accounts how each event came about, in the order of {@code coded.events()}
 * @param passedOver the words that could have named an event and were left, in the order of the text
 */
public record Explanation(CodedStory coded, List<Account> accounts, List<PassedOver> passedOver) {

    public Explanation {
        accounts = List.copyOf(accounts);
        passedOver = List.copyOf(passedOver);
    }

    /** A story of which nobody has asked how its rows came about. */
    public static Explanation unasked(CodedStory coded) {
        return new Explanation(coded, List.of(), List.of());
    }

    /** The same, with what went wrong before the story was coded. */
    public Explanation withProblemsBefore(List<Problem> before) {
        return new Explanation(coded.withProblemsBefore(before), accounts, passedOver);
    }
}
