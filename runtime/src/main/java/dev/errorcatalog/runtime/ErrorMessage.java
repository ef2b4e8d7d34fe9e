package dev.errorcatalog.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one grammar of messages, so that nobody matches strings:
 * {@code [protocol/208 BAD_CLIENT_FILE_IDENT] text (help: URL, log: URL)}.
 *
 * <p>An unknown code reads {@code [protocol/999 ?]}, an unknown category {@code ["raw string"/999 ?]}, and a code that is
 * not of {@code [A-Za-z0-9._-]+} is in quotes as well. Without text the text's part is empty, without addresses there is
 * no parenthesis. Always one line: backslash, control characters, separators of lines and paragraphs, bidirectional
 * controls and lone surrogates are escaped as {@code \\}, {@code \n} or {@code \}{@code uXXXX}; so are spaces, commas and
 * parentheses in addresses; a quote in quotes is {@code \"}; in the text, {@code (} before {@code help:} or {@code log:}
 * is {@code \(}. Hence reading is exact: {@link #parse} of a formatted message gives its parts unchanged.
 */
public final class ErrorMessage {
    private final boolean isKnownCategory;
    private final String category;
    private final String code;
    private final String name;
    private final String text;
    private final String helpUrl;
    private final String logUrl;

    ErrorMessage(
            boolean isKnownCategory,
            String category,
            String code,
            String name,
            String text,
            String helpUrl,
            String logUrl) {
        this.isKnownCategory = isKnownCategory;
        this.category = category;
        this.code = code;
        this.name = name;
        this.text = text;
        this.helpUrl = helpUrl;
        this.logUrl = logUrl;
    }

    /** Returns the message of an error; the help address is the report's, else the code's. */
    public static ErrorMessage of(ErrorReport report, ErrorCode code) {
        return new ErrorMessage(
                code.category().isKnown(),
                code.category().identity(),
                code.code(),
                code.name().orElse(""),
                report.message(),
                (report.helpUrl().isPresent() ? report.helpUrl() : code.helpUrl()).orElse(""),
                report.logUrl().orElse(""));
    }

    /** Returns the message of an error as text: whole, however long the report's own text is. */
    public static String format(ErrorReport report, ErrorCode code) {
        return of(report, code).toString();
    }

    /**
     * Reads a message. Takes linear time and never throws.
     *
     * @return empty for null, and if the text is not exactly what a message formats to
     */
    public static Optional<ErrorMessage> parse(@Nullable String message) {
        return new MessageParser(Texts.orEmpty(message))
                .parse()
                .filter(parsed -> parsed.toString().equals(message));
    }

    /** The category's slug, or its raw string on the wire if it is not known. */
    public String category() {
        return category;
    }

    /** Whether the catalog that made the message declared the category. */
    public boolean isKnownCategory() {
        return isKnownCategory;
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** The name of the constant; empty for an unknown code. */
    public Optional<String> name() {
        return Texts.present(name);
    }

    /** What was reported, raw; "" when there was nothing. */
    public String text() {
        return text;
    }

    /** Where to read about the error. */
    public Optional<String> helpUrl() {
        return Texts.present(helpUrl);
    }

    /** The server's log of what happened. */
    public Optional<String> logUrl() {
        return Texts.present(logUrl);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ErrorMessage && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The message in its grammar. */
    @Override
    public String toString() {
        StringBuilder message = new StringBuilder()
                .append('[')
                .append(MessageSyntax.category(isKnownCategory, category))
                .append('/')
                .append(MessageSyntax.code(code))
                .append(' ')
                .append(MessageSyntax.name(name))
                .append(']');
        if (!text.isEmpty()) {
            message.append(' ').append(MessageEscapes.TEXT.escape(text));
        }
        if (!helpUrl.isEmpty()) {
            message.append(" (").append(MessageSyntax.HELP).append(MessageEscapes.URL.escape(helpUrl));
        }
        if (!logUrl.isEmpty()) {
            message.append(helpUrl.isEmpty() ? " (" : MessageSyntax.NEXT)
                    .append(MessageSyntax.LOG)
                    .append(MessageEscapes.URL.escape(logUrl));
        }
        return message.append(helpUrl.isEmpty() && logUrl.isEmpty() ? "" : ")").toString();
    }
}
