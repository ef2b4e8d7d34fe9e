package dev.errorcatalog.runtime.reset.proof;

/** What goes wrong in a reset, each time that it is tried. */
enum Trouble {
    NONE,
    /** Somebody who does not know of the pause writes to the original while the fresh copy is made; that is once. */
    SOMEBODY_WRITES,
    /** Somebody opens the store meanwhile, which makes a log, and changes nothing. */
    SOMEBODY_READS,
    /** Somebody writes each time. */
    SOMEBODY_KEEPS_WRITING,
    DOWNLOAD_FAILS,
    RECOVER_FAILS,
    BREAKING_SCHEMA,
    BEFORE_THROWS,
    AFTER_THROWS
}
