package dev.errorcatalog.runtime;

/**
 * A callback of the app threw. Never thrown itself: it is the cause of, or suppressed in, the exception that tells of it.
 */
public final class CallbackFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String callback;

    /**
     * Tells of a callback.
     *
     * @param callback its name, such as {@code onAfterRecovery}
     * @param cause what it threw
     */
    public CallbackFailedException(String callback, Throwable cause) {
        super("the callback " + callback + " failed", cause);
        this.callback = callback;
    }

    /** The name of the callback, such as {@code onAfterRecovery}. */
    public String callback() {
        return callback;
    }
}
