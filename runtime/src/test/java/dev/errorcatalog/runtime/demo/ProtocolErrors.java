package dev.errorcatalog.runtime.demo;

import dev.errorcatalog.runtime.ErrorCode;

public final class ProtocolErrors {
    public static final ErrorCode CLOSED_BY_SERVER = code(0);
    public static final ErrorCode BAD_IDENT = code(1);
    public static final ErrorCode DIVERGED = code(2);

    /** An alias. */
    public static final ErrorCode FORKED = code(2);

    public static final ErrorCode UNDONE = code(3);

    private ProtocolErrors() {}

    private static ErrorCode code(int index) {
        return DemoErrorsTable.INSTANCE.code(1, index);
    }
}
