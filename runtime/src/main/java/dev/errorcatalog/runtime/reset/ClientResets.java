package dev.errorcatalog.runtime.reset;

import java.nio.file.Path;

/** Client resets by the path of their store, in this process. */
public final class ClientResets {
    private ClientResets() {}

    /**
     * Does the manual reset that is pending for a store, as {@link ManualReset#resetRealm} of the last exception would.
     *
     * @param path the store's file, by any path that leads there
     * @return what happened; not available if the manual callback of no reset in this process has had its turn
     * @throws IllegalStateException in the before or after callback of a reset of this store
     */
    public static ManualResetResult initiate(Path path) {
        return ManualResetResult.of(ManualResetResult.Kind.NOT_AVAILABLE);
    }

    /**
     * For the {@code close()} of an SDK's store.
     *
     * @param path the store's file, by any path that leads there
     * @throws IllegalStateException in the before or after callback of a reset of this store
     */
    public static void refuseInCallback(Path path) {}
}
