package dev.errorcatalog.runtime.dispatch;

import java.util.Optional;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/**
 * What a dispatcher has to say to a log. Immutable.
 *
 * <p>The text is one line whatever the server sent; what was received raw is in the exceptions only.
 */
public final class LogLine {
    private final Level level;
    private final String text;
    private final @Nullable Throwable exception;
    private final @Nullable Throwable failure;

    LogLine(Level level, String text, @Nullable Throwable exception, @Nullable Throwable failure) {
        this.level = level;
        this.text = text;
        this.exception = exception;
        this.failure = failure;
    }

    /**
     * How bad it is: {@link Level#FINE} for what the SDK retries, {@link Level#WARNING} for an error that nobody took,
     * {@link Level#SEVERE} when a callback or the mapper failed.
     */
    public Level level() {
        return level;
    }

    /**
     * One line for people: at most 8 KiB in UTF-8, without control characters, separators of lines and paragraphs,
     * invisible format characters such as bidirectional controls, and lone surrogates; each is written as {@code \}{@code
     * uXXXX}. What does not fit ends in an ellipsis.
     */
    public String text() {
        return text;
    }

    /** The error that the line is about, a {@link dev.errorcatalog.runtime.CatalogException}; empty if none was made of it. */
    public Optional<Throwable> exception() {
        return Optional.ofNullable(exception);
    }

    /** What a callback or the mapper threw, if the line tells of that. */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /** Level and text. */
    @Override
    public String toString() {
        return level + " " + text;
    }
}
