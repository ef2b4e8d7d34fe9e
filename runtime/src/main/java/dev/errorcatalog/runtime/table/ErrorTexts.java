package dev.errorcatalog.runtime.table;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The prose of an error.
 *
 * <p>As a line: length of the summary, number of causes, description, causes, actions; separated by tabs. The summary
 * is the beginning of the description, its length is in UTF-16 characters.
 */
public final class ErrorTexts {
    /** The texts of an error that has none. */
    public static final ErrorTexts NONE = new ErrorTexts("", "", List.of(), List.of());

    private static final int FIRST_CAUSE = 3;

    private final String summary;
    private final String description;
    private final List<String> cause;
    private final List<String> action;

    private ErrorTexts(String summary, String description, List<String> cause, List<String> action) {
        this.summary = summary;
        this.description = description;
        this.cause = Collections.unmodifiableList(cause);
        this.action = Collections.unmodifiableList(action);
    }

    /** Reads a line; empty if it is not well-formed. */
    static Optional<ErrorTexts> parse(String line) {
        return parse(Fields.split(line));
    }

    /** Returns the texts in the fields of a line; {@link #NONE} if it is not well-formed. */
    public static ErrorTexts of(List<String> fields) {
        return parse(fields).orElse(NONE);
    }

    private static Optional<ErrorTexts> parse(List<String> fields) {
        if (fields.size() < FIRST_CAUSE) {
            return Optional.empty();
        }
        long summaryLength = Decimal.parse(fields.get(0));
        long causes = Decimal.parse(fields.get(1));
        String description = fields.get(2);
        boolean fits = summaryLength >= 0
                && summaryLength <= description.length()
                && causes >= 0
                && causes <= fields.size() - FIRST_CAUSE;
        if (!fits) {
            return Optional.empty();
        }
        int firstAction = FIRST_CAUSE + (int) causes;
        return Optional.of(new ErrorTexts(
                description.substring(0, (int) summaryLength),
                description,
                fields.subList(FIRST_CAUSE, firstAction),
                fields.subList(firstAction, fields.size())));
    }

    /** The first sentence of the description. */
    public String summary() {
        return summary;
    }

    /** What went wrong, as Markdown. */
    public String description() {
        return description;
    }

    /** Why it happens, as Markdown: any of these may be the case. */
    public List<String> cause() {
        return cause;
    }

    /** What to do, as Markdown, in this order. */
    public List<String> action() {
        return action;
    }
}
