package dev.errorcatalog.runtime;

/** Who can do something about an error. The vocabulary of the catalog format, version 1; it does not grow. */
public enum Audience {
    /** Whoever uses the app. */
    END_USER,
    /** Whoever writes the app. */
    DEVELOPER,
    /** Whoever runs the server side of the app. */
    OPERATOR,
    /** Nobody needs to: the SDK copes. */
    NOBODY
}
