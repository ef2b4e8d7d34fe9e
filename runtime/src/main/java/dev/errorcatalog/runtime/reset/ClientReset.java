package dev.errorcatalog.runtime.reset;

import dev.errorcatalog.runtime.ResetMode;

/**
 * What an app wants to happen when a client reset is due. Immutable: each setting returns a changed copy.
 *
 * <p>The order is {@code recover -> discard -> manual}: each stage runs only if the one before failed, the error is eligible
 * for it, and neither a breaking schema change nor the server rules it out. By mode, with the callbacks:
 *
 * <pre>{@code
 * recoverOrDiscard: onBeforeReset -> recover -> onAfterRecovery | discard -> onAfterDiscard | onManualReset
 * recover:          onBeforeReset -> recover -> onAfterReset                                | onManualReset
 * discard:          onBeforeReset                               -> discard -> onAfterReset  | onManualReset
 * manual:                                                                                     onManualReset
 * }</pre>
 *
 * <p>All callbacks run in the thread that runs the reset; what each may do is said at its type. Whatever a callback throws
 * is contained. Without {@code onManualReset}, the exception goes to the general error handler.
 *
 * @param <V> the view of a store that callbacks get
 * @param <R> the exception of the catalog's reset class
 */
public class ClientReset<V, R extends Throwable & ClientResetRequired> {
    private final ResetMode mode;
    private final Callbacks<V, R> callbacks;

    ClientReset(ResetMode mode, Callbacks<V, R> callbacks) {
        this.mode = mode;
        this.callbacks = callbacks;
    }

    /** Recover; where that cannot be or fails, discard; then manual. The default of an SDK. */
    public static <V, R extends Throwable & ClientResetRequired> RecoverOrDiscardReset<V, R> recoverOrDiscard() {
        return new RecoverOrDiscardReset<>(Callbacks.none());
    }

    /** Recover; then manual. Never discards without asking. */
    public static <V, R extends Throwable & ClientResetRequired> OneStageReset<V, R> recover() {
        return new OneStageReset<>(ResetMode.RECOVER, Callbacks.none());
    }

    /** Discard; then manual. Unsynced changes are in the backup only. */
    public static <V, R extends Throwable & ClientResetRequired> OneStageReset<V, R> discard() {
        return new OneStageReset<>(ResetMode.DISCARD, Callbacks.none());
    }

    /** Manual at once. */
    public static <V, R extends Throwable & ClientResetRequired> ClientReset<V, R> manual(
            ManualResetHandler<R> handler) {
        return new ClientReset<>(ResetMode.MANUAL, Callbacks.<V, R>none().manual(handler));
    }

    /** What was chosen. */
    public final ResetMode mode() {
        return mode;
    }

    final Callbacks<V, R> callbacks() {
        return callbacks;
    }
}
