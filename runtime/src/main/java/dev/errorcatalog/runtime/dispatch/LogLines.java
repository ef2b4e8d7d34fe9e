package dev.errorcatalog.runtime.dispatch;

import dev.errorcatalog.runtime.CatalogException;
import dev.errorcatalog.runtime.ErrorCategory;
import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorReport;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/**
 * Words the lines of the log. An error reads like the message of its exception, {@code [protocol/208
 * BAD_CLIENT_FILE_IDENT] text (help: URL, log: URL)}, but cut where it is too long: the text first, and never the help.
 */
final class LogLines {
    private static final int LIMIT = 8 * 1024;
    private static final int NAME_LIMIT = 256;
    private static final int FAILURE_LIMIT = 1024;
    private static final int URL_LIMIT = 1024;

    private LogLines() {}

    /** An error that the SDK retries by itself. */
    static LogLine retried(CatalogException exception, RetryRow row) {
        return line(Level.FINE, "retried, " + row + ": ", exception, null);
    }

    /** An error that nobody took. */
    static LogLine unhandled(CatalogException exception) {
        return line(Level.WARNING, "", exception, null);
    }

    /** An error that a callback was given, and failed with. */
    static LogLine failed(String callback, CatalogException exception, Throwable failure) {
        String prefix = callback + " threw " + describe(failure) + ", given ";
        return line(Level.SEVERE, prefix, exception, failure);
    }

    /** A report that no exception could be made of; null if the mapper threw nothing and answered null. */
    static LogLine unmapped(String mapper, ErrorReport report, @Nullable Throwable failure) {
        OneLine text = new OneLine(LIMIT)
                .add(failure == null ? mapper + " answered null" : mapper + " threw " + describe(failure))
                .add(", given [")
                .add("\"" + cut(report.category()) + "\"/" + cut(report.code()) + " ?] ")
                .add(report.message());
        return new LogLine(Level.SEVERE, text.toString(), null, failure);
    }

    /** A failure of which nothing better can be said. */
    static LogLine broken(Throwable failure) {
        String text = new OneLine(LIMIT)
                .add("an error could not be dispatched: " + describe(failure))
                .toString();
        return new LogLine(Level.SEVERE, text, null, failure);
    }

    private static LogLine line(Level level, String prefix, CatalogException exception, @Nullable Throwable failure) {
        OneLine tail = tail(exception);
        OneLine text = new OneLine(LIMIT - tail.bytes()).add(prefix).add(head(exception.code()));
        String message = exception.report().message();
        if (!message.isEmpty()) {
            text.add(" ").add(message);
        }
        return new LogLine(level, text.toString() + tail, (Throwable) exception, failure);
    }

    /** Category, code and name; what no catalog knows may be of any length. */
    private static String head(ErrorCode code) {
        ErrorCategory category = code.category();
        return "[" + (category.isKnown() ? category.slug() : "\"" + cut(category.wire()) + "\"") + "/"
                + cut(code.code()) + " " + code.name().orElse("?") + "]";
    }

    private static OneLine tail(CatalogException exception) {
        OneLine tail = new OneLine(2 * URL_LIMIT);
        String help = exception.helpUrl().orElse("");
        String log = exception.logUrl().orElse("");
        if (!help.isEmpty()) {
            tail.add(" (help: ").add(help, URL_LIMIT - NAME_LIMIT);
        }
        if (!log.isEmpty()) {
            tail.add(help.isEmpty() ? " (log: " : ", log: ").add(log, URL_LIMIT - NAME_LIMIT);
        }
        return help.isEmpty() && log.isEmpty() ? tail : tail.add(")");
    }

    /** What was thrown, and where: a line has no room for a stack trace. */
    private static String describe(Throwable failure) {
        OneLine text = new OneLine(FAILURE_LIMIT).add(failure.getClass().getName());
        Contained.failureOf(() -> addDetails(failure, text));
        return text.toString();
    }

    /** Whoever wrote the throwable wrote these methods, maybe. */
    private static void addDetails(Throwable failure, OneLine text) {
        String message = failure.getMessage();
        if (message != null) {
            text.add(": ").add(message, FAILURE_LIMIT / 2);
        }
        StackTraceElement[] trace = failure.getStackTrace();
        if (trace.length > 0) {
            text.add(" at " + trace[0]);
        }
    }

    private static String cut(String name) {
        return new OneLine(NAME_LIMIT).add(name).toString();
    }
}
