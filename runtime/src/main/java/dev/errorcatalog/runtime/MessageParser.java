package dev.errorcatalog.runtime;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a message from left to right. Lenient: it may accept more than the grammar has, because
 * {@link ErrorMessage#parse} compares with what the result formats to.
 */
final class MessageParser {
    private final String message;
    private int position;

    MessageParser(String message) {
        this.message = message;
    }

    Optional<ErrorMessage> parse() {
        if (!skip("[")) {
            return Optional.empty();
        }
        boolean isKnownCategory = !message.startsWith("\"", position);
        String category = isKnownCategory ? word(MessageSyntax::isSlugCharacter) : quoted();
        if (category == null || !skip("/")) {
            return Optional.empty();
        }
        String code = message.startsWith("\"", position) ? quoted() : word(MessageSyntax::isCodeCharacter);
        if (code == null || !skip(" ")) {
            return Optional.empty();
        }
        String name = skip(MessageSyntax.UNKNOWN_NAME) ? "" : word(MessageSyntax::isNameCharacter);
        if (name == null || !skip("]")) {
            return Optional.empty();
        }
        return withTail(isKnownCategory, category, code, name);
    }

    private Optional<ErrorMessage> withTail(boolean isKnownCategory, String category, String code, String name) {
        int tail = startOfTail();
        String text = tail == position ? "" : unescaped(position + 1, tail);
        position = tail;
        String help = address(" (" + MessageSyntax.HELP);
        String log = address((position == tail ? " (" : MessageSyntax.NEXT) + MessageSyntax.LOG);
        if (text == null || help == null || log == null) {
            return Optional.empty();
        }
        return Optional.of(new ErrorMessage(isKnownCategory, category, code, name, text, help, log));
    }

    /** Where the parenthesis with the addresses begins: in the text before it these marks are always escaped. */
    private int startOfTail() {
        int help = message.indexOf(" (" + MessageSyntax.HELP, position);
        int log = message.indexOf(" (" + MessageSyntax.LOG, position);
        int first = help < 0 || log < 0 ? Math.max(help, log) : Math.min(help, log);
        return first < 0 ? message.length() : first;
    }

    /** The address behind a mark, "" if the mark is not here; null if it is malformed. */
    private @Nullable String address(String mark) {
        if (!skip(mark)) {
            return "";
        }
        int start = position;
        while (position < message.length() && message.charAt(position) != ',' && message.charAt(position) != ')') {
            position++;
        }
        return unescaped(start, position);
    }

    private @Nullable String quoted() {
        int start = position + 1;
        int end = start;
        while (end < message.length() && message.charAt(end) != '"') {
            end += message.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= message.length()) {
            return null;
        }
        position = end + 1;
        return unescaped(start, end);
    }

    private @Nullable String word(IntPredicate isPart) {
        int start = position;
        while (position < message.length() && isPart.test(message.charAt(position))) {
            position++;
        }
        return start == position ? null : message.substring(start, position);
    }

    private boolean skip(String mark) {
        boolean isHere = message.startsWith(mark, position);
        position += isHere ? mark.length() : 0;
        return isHere;
    }

    private @Nullable String unescaped(int start, int end) {
        return MessageUnescaper.unescape(message.substring(start, end)).orElse(null);
    }
}
