package dev.errorcatalog.runtime.demo;

import dev.errorcatalog.runtime.ErrorCategory;
import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.ErrorTable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The facade. */
public final class DemoErrors {
    private DemoErrors() {}

    public static AppException toException(ErrorReport report) {
        return (AppException) DemoErrorsTable.INSTANCE.exception(report);
    }

    public static AppException exception(ErrorCode code, @Nullable String text, @Nullable Throwable cause) {
        return toException(ErrorReport.of(code).message(text).cause(cause).build());
    }

    public static Optional<ErrorCode> find(@Nullable String wire, int code) {
        return DemoErrorsTable.INSTANCE.find(wire, code);
    }

    public static Optional<ErrorCode> find(@Nullable String wire, @Nullable String code) {
        return DemoErrorsTable.INSTANCE.find(wire, code);
    }

    public static Optional<ErrorCode> named(@Nullable String constant) {
        return DemoErrorsTable.INSTANCE.named(constant);
    }

    public static Optional<ErrorCategory> category(@Nullable String wire) {
        return DemoErrorsTable.INSTANCE.category(wire);
    }

    public static List<ErrorCategory> categories() {
        return DemoErrorsTable.INSTANCE.categories();
    }

    public static List<ErrorCode> all() {
        return DemoErrorsTable.INSTANCE.all();
    }

    /** For tests of the table itself. */
    public static ErrorTable table() {
        return DemoErrorsTable.INSTANCE;
    }

    public static String explain(@Nullable String text) {
        return DemoErrorsTable.INSTANCE.explain(text);
    }
}
