package dev.errorcatalog.runtime.reset;

import java.nio.file.Path;

/**
 * A local store that can be reset; an SDK implements it. The store is one file.
 *
 * <p>The coordinator owns order and durability; the store only does what it is asked. All methods are called in the thread
 * that runs the reset, one at a time for a path. Each may throw anything: a failure of {@link #download} or
 * {@link #recover} ends the stage, of another one the automatic stages. {@link InterruptedException} and an interrupted
 * channel stop the reset where it is, to go on later.
 *
 * @param <V> what the app's callbacks get to read, such as a handle of a database
 */
public interface ResettableStore<V> {
    /** The file of the store. Always the same; it need not exist. Asked when the coordinator is made. */
    Path path();

    /** Whether the app has the store open. A manual reset refuses then. */
    boolean isOpen();

    /**
     * Stops writing. When it returns, nobody writes to the file until {@link #resume}, and everything that was committed is
     * in {@link #path} alone: no log and no other side file is left.
     *
     * <p>May be called again, after a crash, when the store is not open, and when the file does not exist; then there is
     * nothing to do but to merge what side files hold. Before the file of a store that is not open is removed, it is called
     * without a {@link #resume} behind it.
     */
    void pause() throws Exception;

    /** Goes on with whatever file is at {@link #path} now. Also called when the reset did not work out. */
    void resume() throws Exception;

    /**
     * Opens a read-only view of the store for a callback.
     *
     * @param file {@link #path}, whose state of this moment the view shows, or a backup, to which nobody writes. A backup
     *     must not be changed, and no file may appear beside it that is left behind
     */
    V frozen(Path file) throws Exception;

    /** Opens a view of the store as it is after {@link #resume}, for a callback. */
    V live() throws Exception;

    /** Closes a view of {@link #frozen} or {@link #live}; called once for each. */
    void close(V view);

    /**
     * Downloads a complete fresh copy of the server's data.
     *
     * @param to a path in a folder of the reset; nothing is there. One file when this returns; what else it leaves in the
     *     folder is deleted
     * @throws BreakingSchemaChangeException if neither recovering nor discarding can work
     */
    void download(Path to) throws Exception;

    /**
     * Puts the unsynced changes of a store on top of a fresh copy. Where both sides changed the same thing, the documented
     * rules of recovery hold.
     *
     * @param from the backup of the store; must not be changed
     * @param into what {@link #download} made; one file when this returns
     */
    void recover(Path from, Path into) throws Exception;
}
