package dev.errorcatalog.runtime.reset;

/**
 * Called when it is the app's turn.
 *
 * <p>When: last, after every automatic stage failed or none was allowed; again at the next start if the app did nothing,
 * but never while it runs: a reset or resume that leads to it meanwhile returns {@link ResetOutcome#MANUAL} at once.
 * Thread: the one that asked for the reset, which holds no lock then. May: anything; close the store and call
 * {@link ClientResetRequired#resetRealm}, or keep the exception and do so later. Throws: reported; the file is kept.
 *
 * @param <R> the exception of the catalog's reset class
 */
@FunctionalInterface
public interface ManualResetHandler<R extends Throwable & ClientResetRequired> {
    /**
     * Decides.
     *
     * @param required its {@link ClientResetRequired#manualReset} is present; its cause says why no automatic stage did it,
     *     if there was one to try
     */
    void manualReset(R required) throws Exception;
}
