package dev.errorcatalog.runtime.reset;

import java.nio.file.Path;

/** A view of a store that is always closed. */
final class View<V> implements AutoCloseable {
    private final ResettableStore<V> store;
    private final V view;

    private View(ResettableStore<V> store, V view) {
        this.store = store;
        this.view = view;
    }

    static <V> View<V> frozen(ResettableStore<V> store, Path file) throws Exception {
        return new View<>(store, store.frozen(file));
    }

    static <V> View<V> live(ResettableStore<V> store) throws Exception {
        return new View<>(store, store.live());
    }

    V get() {
        return view;
    }

    @Override
    public void close() {
        store.close(view);
    }
}
