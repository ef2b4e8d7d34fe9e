package dev.errorcatalog.processor.compat;

/** What a compiled client offers to the test; public, since the client lies in another package. */
public interface Handlers {
    /** What a ladder answers when the exception escapes it. */
    int NONE = -1;

    /** Throws an exception inside a ladder of handlers, and answers the position of the one that ran. */
    int run(int ladder, Throwable thrown);
}
