package dev.errorcatalog.runtime.reset;

import dev.errorcatalog.runtime.ResetMode;

/**
 * {@link ClientReset#recover} or {@link ClientReset#discard}: that one, then manual. Immutable.
 *
 * @param <V> the view of a store that callbacks get
 * @param <R> the exception of the catalog's reset class
 */
public final class OneStageReset<V, R extends Throwable & ClientResetRequired> extends ClientReset<V, R> {
    OneStageReset(ResetMode mode, Callbacks<V, R> callbacks) {
        super(mode, callbacks);
    }

    /** Sets what is called first, before any data is touched. */
    public OneStageReset<V, R> onBeforeReset(BeforeReset<V> callback) {
        return new OneStageReset<>(mode(), callbacks().before(callback));
    }

    /** Sets what is called after the reset. */
    public OneStageReset<V, R> onAfterReset(AfterReset<V> callback) {
        return onAfterReset((before, after, how) -> callback.afterReset(before, after));
    }

    /** Sets what is called after the reset; the same setting, for a callback that several modes share. */
    public OneStageReset<V, R> onAfterReset(AfterAnyReset<V> callback) {
        return new OneStageReset<>(mode(), callbacks().afterAny(callback));
    }

    /** Sets what is called when the stage failed or was not allowed. */
    public OneStageReset<V, R> onManualReset(ManualResetHandler<R> handler) {
        return new OneStageReset<>(mode(), callbacks().manual(handler));
    }
}
