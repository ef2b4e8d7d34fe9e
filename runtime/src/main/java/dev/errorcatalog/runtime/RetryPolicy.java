package dev.errorcatalog.runtime;

/** Whether trying again helps. The vocabulary of the catalog format, version 1; it does not grow. */
public enum RetryPolicy {
    /** The SDK tries again by itself. */
    AUTOMATIC,
    /** Trying again makes sense once somebody did something. */
    AFTER_ACTION,
    /** Trying again does not help. */
    NEVER
}
