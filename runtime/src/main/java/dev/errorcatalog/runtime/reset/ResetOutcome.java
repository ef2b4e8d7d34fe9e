package dev.errorcatalog.runtime.reset;

/** What a call of the coordinator led to. */
public enum ResetOutcome {
    /** The server's data is there, with the unsynced changes on top. */
    RECOVERED,
    /** The server's data is there; unsynced changes are in the backup only. */
    DISCARDED,
    /** It is the app's turn: the manual callback was called, or what takes its place. The store's file is kept. */
    MANUAL,
    /** The file that the app asked to remove is removed: a crash had come between. */
    REMOVED,
    /** There was nothing to do. */
    NOTHING,
    /** Another thread of this process resets this store now; its callbacks tell the end. */
    JOINED,
    /** Another process resets this store now. */
    ELSEWHERE,
    /** The thread was interrupted, and still is. The next call goes on. */
    INTERRUPTED
}
