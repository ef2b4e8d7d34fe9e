package dev.errorcatalog.docs.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes JSON that may stand in a page too: nothing in it can end a script or begin a comment. */
final class Json {
    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /** Writes a value made of maps, lists, strings, booleans and whole numbers. */
    static String of(Object value) {
        Json json = new Json();
        json.write(value);
        return json.out.toString();
    }

    private void write(Object value) {
        if (value instanceof Map<?, ?> map) {
            out.append('{');
            String between = "";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(between);
                string(entry.getKey().toString());
                out.append(':');
                write(entry.getValue());
                between = ",";
            }
            out.append('}');
        } else if (value instanceof List<?> list) {
            out.append('[');
            String between = "";
            for (Object item : list) {
                // One line for each, so that a change is one line in a difference.
                out.append(between).append(item instanceof Map ? "\n" : "");
                write(item);
                between = ",";
            }
            out.append(']');
        } else if (value instanceof Boolean || value instanceof Integer) {
            out.append(value);
        } else {
            string(value.toString());
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || "<>&'\u2028\u2029".indexOf(c) >= 0 || isAlone(text, i)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** Whether half of a character stands there without the other half. */
    private static boolean isAlone(String text, int at) {
        boolean isFirst = at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
        boolean isSecond = at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return Character.isSurrogate(text.charAt(at)) && !isFirst && !isSecond;
    }
}
