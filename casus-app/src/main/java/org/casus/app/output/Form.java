package org.casus.app.output;

import org.casus.CodedStory;
import org.casus.Explanation;

/** A form in which coded stories are written; safe for use by several threads. */
public interface Form {

    /** What stands before the first story. */
    String head();

    /** One story, ending with a line end; empty where this form has nothing to say of it. */
    String body(CodedStory coded);

    /** One story with the accounts of its rows, where they were asked for and this form shows them. */
    default String explained(Explanation explanation) {
        return body(explanation.coded());
    }
}
