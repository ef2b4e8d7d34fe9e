package dev.errorcatalog.runtime.reset;

/**
 * Called after a reset.
 *
 * <p>When: once the new file is in place and the store goes on; exactly once, but again if the process ended before it was
 * noted that it had returned. Thread: the one that runs the reset. May: read both views, write to the store as the SDK
 * allows, throw: the reset stays done, and the failure is reported. Must not: keep the views, or reset or close this store
 * (an {@link IllegalStateException}).
 *
 * @param <V> the view of a store
 */
@FunctionalInterface
public interface AfterReset<V> {
    /**
     * Sees what was and what is.
     *
     * @param before the backup, read-only; closed when this returns
     * @param after the store; closed when this returns
     */
    void afterReset(V before, V after) throws Exception;
}
