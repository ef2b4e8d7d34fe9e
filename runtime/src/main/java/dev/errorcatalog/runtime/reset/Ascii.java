package dev.errorcatalog.runtime.reset;

/** Any text as printable ASCII, and back: the backslash and all else is {@code \}{@code uXXXX}. */
final class Ascii {
    private static final int HEX = 16;
    private static final int ESCAPED = 6;

    private Ascii() {}

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= ' ' && c <= '~' && c != '\\') {
                escaped.append(c);
            } else {
                escaped.append("\\u");
                for (int shift = HEX - 4; shift >= 0; shift -= 4) {
                    escaped.append(Character.forDigit(c >> shift & 0xF, HEX));
                }
            }
        }
        return escaped.toString();
    }

    /**
     * Undoes {@link #escape}.
     *
     * @throws IllegalArgumentException if that would not have written it
     */
    static String unescape(String escaped) {
        StringBuilder text = new StringBuilder(escaped.length());
        for (int at = 0; at < escaped.length(); at++) {
            char c = escaped.charAt(at);
            if (c == '\\') {
                text.append((char) Integer.parseInt(code(escaped, at), HEX));
                at += ESCAPED - 1;
            } else {
                text.append(c);
            }
        }
        if (!escape(text.toString()).equals(escaped)) {
            throw new IllegalArgumentException("no text: " + escaped);
        }
        return text.toString();
    }

    private static String code(String escaped, int at) {
        if (at + ESCAPED > escaped.length()) {
            throw new IllegalArgumentException("no text: " + escaped);
        }
        return escaped.substring(at + 2, at + ESCAPED);
    }
}
