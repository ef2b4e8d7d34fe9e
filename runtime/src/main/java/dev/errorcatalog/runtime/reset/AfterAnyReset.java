package dev.errorcatalog.runtime.reset;

import dev.errorcatalog.runtime.ResetStrategy;

/**
 * Called after a reset, as {@link AfterReset} is, and told how it was done.
 *
 * @param <V> the view of a store
 */
@FunctionalInterface
public interface AfterAnyReset<V> {
    /**
     * Sees what was and what is.
     *
     * @param before the backup, read-only; closed when this returns
     * @param after the store; closed when this returns
     * @param how {@link ResetStrategy#RECOVER} or {@link ResetStrategy#DISCARD}
     */
    void afterReset(V before, V after, ResetStrategy how) throws Exception;
}
