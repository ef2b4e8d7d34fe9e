package dev.errorcatalog.runtime.dispatch;

/** The one thing that happened to an error. */
public enum Dispatched {
    /** The SDK tries again by itself: counted, and logged for debugging only. */
    RETRIED,
    /** The SDK goes on trying, but did so for too long: handled or logged like any other error, once in its row. */
    PERSISTING,
    /** A client reset is due, and the coordinator of the store took the error; its callbacks tell the app. */
    RESET,
    /** A handler took it. */
    HANDLED,
    /** Nobody took it, or whoever did failed: it is in the log. */
    LOGGED
}
