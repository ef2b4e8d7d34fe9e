package dev.errorcatalog.runtime.reset;

/**
 * The schemas of client and server do not fit together any more. Thrown by {@link ResettableStore#download}; ends all
 * automatic stages of a reset.
 */
public class BreakingSchemaChangeException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Tells what does not fit. */
    public BreakingSchemaChangeException(String message) {
        super(message);
    }

    /** Tells what does not fit, and how it showed. */
    public BreakingSchemaChangeException(String message, Throwable cause) {
        super(message, cause);
    }
}
