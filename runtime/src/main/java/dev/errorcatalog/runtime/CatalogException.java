package dev.errorcatalog.runtime;

import java.util.Optional;

/**
 * What every generated exception can tell, whatever its class. Implemented by throwables only; the message of each is
 * in the grammar of {@link ErrorMessage}. What the wire said beats what the catalog says.
 */
public interface CatalogException {
    /** The code of the error. */
    ErrorCode code();

    /** What the native layer, the server or the SDK reported. */
    ErrorReport report();

    /**
     * Whether this is a certain error.
     *
     * @param code compared by category and code
     */
    default boolean is(ErrorCode code) {
        return code().equals(code);
    }

    /** The category of the error. */
    default ErrorCategory category() {
        return code().category();
    }

    /** Where to read about the error: the address that came with it, else the catalog's. */
    default Optional<String> helpUrl() {
        return report().helpUrl().or(() -> code().helpUrl());
    }

    /** The server's log of what happened. */
    default Optional<String> logUrl() {
        return report().logUrl();
    }

    /** Whether the session or connection is over: as the wire said, else as the catalog says; empty when neither does. */
    default Optional<Boolean> isFatal() {
        return report().fatal().or(() -> code().fatal());
    }
}
