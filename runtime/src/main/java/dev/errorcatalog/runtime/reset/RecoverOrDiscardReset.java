package dev.errorcatalog.runtime.reset;

import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.ResetStrategy;

/**
 * {@link ClientReset#recoverOrDiscard}: {@code recover -> discard -> manual}. Immutable.
 *
 * @param <V> the view of a store that callbacks get
 * @param <R> the exception of the catalog's reset class
 */
public final class RecoverOrDiscardReset<V, R extends Throwable & ClientResetRequired> extends ClientReset<V, R> {
    RecoverOrDiscardReset(Callbacks<V, R> callbacks) {
        super(ResetMode.RECOVER_OR_DISCARD, callbacks);
    }

    /** Sets what is called first, before any data is touched. */
    public RecoverOrDiscardReset<V, R> onBeforeReset(BeforeReset<V> callback) {
        return new RecoverOrDiscardReset<>(callbacks().before(callback));
    }

    /** Sets what is called after unsynced changes were recovered. */
    public RecoverOrDiscardReset<V, R> onAfterRecovery(AfterReset<V> callback) {
        return new RecoverOrDiscardReset<>(callbacks().after(ResetStrategy.RECOVER, "onAfterRecovery", callback));
    }

    /** Sets what is called after unsynced changes were discarded; the backup has them. */
    public RecoverOrDiscardReset<V, R> onAfterDiscard(AfterReset<V> callback) {
        return new RecoverOrDiscardReset<>(callbacks().after(ResetStrategy.DISCARD, "onAfterDiscard", callback));
    }

    /** Sets what is called after either, where {@link #onAfterRecovery} or {@link #onAfterDiscard} is not set. */
    public RecoverOrDiscardReset<V, R> onAfterReset(AfterAnyReset<V> callback) {
        return new RecoverOrDiscardReset<>(callbacks().afterAny(callback));
    }

    /** Sets what is called when both failed, or neither was allowed. */
    public RecoverOrDiscardReset<V, R> onManualReset(ManualResetHandler<R> handler) {
        return new RecoverOrDiscardReset<>(callbacks().manual(handler));
    }
}
