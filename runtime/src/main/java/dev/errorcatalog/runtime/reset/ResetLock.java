package dev.errorcatalog.runtime.reset;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** The right to reset a store: one run at a time in this process, and, with a lock on a file, among all. Never waits. */
final class ResetLock implements AutoCloseable {
    private static final ConcurrentMap<Path, ResetLock> HELD = new ConcurrentHashMap<>();

    private final Path store;
    private final Thread owner = Thread.currentThread();
    private @Nullable Closeable fileLock;
    private boolean isCallingBack;
    private boolean isComplete;
    private boolean isReleased;

    private ResetLock(Path store) {
        this.store = store;
    }

    /**
     * Takes the lock of this process.
     *
     * @param store the real path of its file
     * @return empty if somebody has it
     * @throws IllegalStateException in a callback of the run that has it
     */
    static Optional<ResetLock> tryTake(Path store) {
        refuseInCallback(store);
        ResetLock mine = new ResetLock(store);
        return HELD.putIfAbsent(store, mine) == null ? Optional.of(mine) : Optional.empty();
    }

    static void refuseInCallback(Path store) {
        ResetLock held = HELD.get(store);
        if (held != null && held.owner == Thread.currentThread() && held.isCallingBack) {
            throw new IllegalStateException("not in a before or after callback of a client reset of " + store);
        }
    }

    /** Takes the lock among processes as well, until {@link #close}; false if another one has it. */
    boolean lockFile(Disk disk, ResetFiles files) throws IOException {
        disk.createDirectory(files.work());
        disk.forceDirectory(files.folder());
        fileLock = disk.tryLock(files.lock()).orElse(null);
        return fileLock != null;
    }

    /** Calls a callback, which may not ask for another run. */
    void callBack(Callback callback) throws Exception {
        isCallingBack = true;
        try {
            callback.call();
        } finally {
            isCallingBack = false;
        }
    }

    /**
     * Tells the run that has the lock that the store is in step again.
     *
     * @return false if nobody has it any more
     */
    static boolean tellComplete(Path store) {
        ResetLock held = HELD.get(store);
        return held != null && held.complete();
    }

    private synchronized boolean complete() {
        isComplete = true;
        return !isReleased;
    }

    /** What was told before does not count: it was about the old file. */
    synchronized void forgetComplete() {
        isComplete = false;
    }

    /** Whether somebody told that the store is in step; final once the lock is released. */
    synchronized boolean isComplete() {
        return isComplete;
    }

    @Override
    public void close() {
        try {
            if (fileLock != null) {
                fileLock.close();
            }
        } catch (IOException e) {
            // The lock ends with the process at the latest; until then other processes see it held.
        } finally {
            release();
        }
    }

    private synchronized void release() {
        isReleased = true;
        HELD.remove(store, this);
    }

    /** What an app wants to be called. */
    @FunctionalInterface
    interface Callback {
        void call() throws Exception;
    }
}
