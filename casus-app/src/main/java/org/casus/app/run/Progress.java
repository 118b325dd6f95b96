package org.casus.app.run;

/** Hears how far a run is. */
public interface Progress {

    /** A progress that nobody hears. */
    Progress SILENT = tally -> {};

    /** Called after each story that was written. */
    void after(Tally tally);

    /** Called once when the run is over, before its summary. */
    default void done() {}
}
