package dev.errorcatalog.runtime.reset;

/**
 * Called before a reset touches any data.
 *
 * <p>When: first, at most once for a reset, and only if an automatic stage follows; not again after a crash. Thread: the
 * one that runs the reset. May: read the view, tell the user, throw: then nothing is touched, and the manual stage has what
 * was thrown as its cause. Must not: keep the view, or reset or close this store (an {@link IllegalStateException}).
 *
 * @param <V> the view of a store
 */
@FunctionalInterface
public interface BeforeReset<V> {
    /**
     * Sees the store as it is.
     *
     * @param before read-only; closed when this returns
     */
    void beforeReset(V before) throws Exception;
}
