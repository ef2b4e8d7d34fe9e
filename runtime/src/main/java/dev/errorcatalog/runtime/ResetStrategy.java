package dev.errorcatalog.runtime;

/** A way of getting a client back in step with the server, in the order in which they fall back. */
public enum ResetStrategy {
    /** Take the server's data and put the unsynced local changes on top. */
    RECOVER,
    /** Take the server's data; unsynced local changes are only in the backup. */
    DISCARD,
    /** Leave it to the app. */
    MANUAL
}
