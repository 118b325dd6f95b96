package org.casus.app.output;

import org.casus.CodedStory;

/** A form in which coded stories are written; safe for use by several threads. */
public interface Form {

    /** What stands before the first story. */
    String head();

    /** One story, ending with a line end; empty where this form has nothing to say of it. */
    String body(CodedStory coded);
}
