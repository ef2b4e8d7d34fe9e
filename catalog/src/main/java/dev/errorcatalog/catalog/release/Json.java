package dev.errorcatalog.catalog.release;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes JSON. */
final class Json {

    private Json() {}

    /** A string, in ASCII. */
    static String text(String value) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    /** A list of values that are JSON already. */
    static String list(List<String> values) {
        return values.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    /** A pair of an object. */
    static String pair(String key, String value) {
        return text(key) + ": " + value;
    }

    /** An object of pairs. */
    static String object(String... pairs) {
        return "{" + String.join(", ", pairs) + "}";
    }
}
