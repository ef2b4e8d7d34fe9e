package dev.errorcatalog.runtime.reset;

/**
 * What a call of the coordinator led to.
 *
 * <table>
 * <caption>May the SDK open the store after it?</caption>
 * <tr><td>{@link #RECOVERED}, {@link #DISCARDED}, {@link #REMOVED}, {@link #NOTHING}</td><td>yes</td></tr>
 * <tr><td>{@link #MANUAL}</td>
 *     <td>yes, without sync until the app acted; what is written is backed up before a removal</td></tr>
 * <tr><td>{@link #JOINED}</td><td>no; call resume again when the other thread's call has returned</td></tr>
 * <tr><td>{@link #ELSEWHERE}</td>
 *     <td>no; the other process cannot pause this one, what is written while it swaps the file is lost</td></tr>
 * <tr><td>{@link #INTERRUPTED}</td><td>no; call resume again before the next open</td></tr>
 * </table>
 */
public enum ResetOutcome {
    /** The server's data is there, with the unsynced changes on top. */
    RECOVERED,
    /** The server's data is there; unsynced changes are in the backup only. */
    DISCARDED,
    /**
     * It is the app's turn: the manual callback was called, or what takes its place. The store's file is
     * kept. Within the manual callback of this store nobody is called: the app has its turn already.
     */
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
