package dev.errorcatalog.processor.generate;

import java.util.Locale;

/** Writes one JSON object in ASCII, its members in the order in which they were put. */
final class Json {
    private final StringBuilder members = new StringBuilder();

    Json put(String key, String text) {
        return putRaw(key, quoted(text));
    }

    /** Puts a value that is JSON already. */
    Json putRaw(String key, String json) {
        members.append(members.length() == 0 ? "" : ",")
                .append(quoted(key))
                .append(':')
                .append(json);
        return this;
    }

    /** The text as a JSON string. */
    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c >= ' ' && c <= '~') {
                json.append(c);
            } else {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return json.append('"').toString();
    }

    @Override
    public String toString() {
        return "{" + members + "}";
    }
}
