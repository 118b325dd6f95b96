package org.casus.app;

/** What the program's exit status tells. */
final class ExitCode {

    /** All was done. */
    static final int DONE = 0;
    /** The run went to its end, but some lines or files held no story, or the coder broke down over a story. */
    static final int SOME_NOT_CODED = 1;
    /** The command line was not understood, or it names a file that is not there. */
    static final int USAGE = 2;
    /** The codebook, the directory of actors or the model could not be loaded. */
    static final int NOT_LOADED = 3;
    /** The results could not be written. */
    static final int NOT_WRITTEN = 4;
    /** A fault of the program itself. */
    static final int FAULT = 70;

    private ExitCode() {}
}
