package dev.errorcatalog.runtime.reset;

import java.nio.file.Path;

/** The store as a run uses it: what was paused is resumed, and the app's callbacks see views that are closed. */
final class StoreAccess<V> {
    private final ResettableStore<V> store;
    private final ResetLock lock;
    private boolean isPaused;

    StoreAccess(ResettableStore<V> store, ResetLock lock) {
        this.store = store;
        this.lock = lock;
    }

    void pause() throws Exception {
        isPaused = true;
        store.pause();
    }

    /** Lets the store go on; what it tells from now on is about the file that is there now. */
    void resume() throws Exception {
        isPaused = false;
        lock.forgetComplete();
        store.resume();
    }

    /** At the end of a run, however it ends. */
    void resumeIfPaused() throws Exception {
        if (isPaused) {
            resume();
        }
    }

    void show(Path file, BeforeReset<V> callback) throws Exception {
        try (View<V> before = View.frozen(store, file)) {
            lock.callBack(() -> callback.beforeReset(before.get()));
        }
    }

    void show(Path backup, AfterReset<V> callback) throws Exception {
        try (View<V> before = View.frozen(store, backup);
                View<V> after = View.live(store)) {
            lock.callBack(() -> callback.afterReset(before.get(), after.get()));
        }
    }
}
