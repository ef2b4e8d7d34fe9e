package dev.errorcatalog.runtime;

/**
 * How raw text becomes part of a message: one line, harmless to look at, and exactly readable again. In each part a
 * backslash, a control character, a separator of lines or paragraphs, a bidirectional control and half of a surrogate
 * pair are escaped; and what would end the part.
 */
enum MessageEscapes {
    /** The free text: an opening parenthesis is escaped where it could be taken for the one before the addresses. */
    TEXT,
    /** A category or code in quotes: a quote is escaped. */
    QUOTED,
    /** An address: one word without comma and parentheses. */
    URL;

    private static final int HEX = 16;

    /** Separators of lines and paragraphs, and all bidirectional controls. */
    private static final String HIDDEN =
            "\u2028\u2029" + "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    /** Returns the part for a raw text. Takes linear time. */
    String escape(String raw) {
        StringBuilder part = new StringBuilder(raw.length() + HEX);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\n') {
                part.append("\\n");
            } else if (isHidden(c) || isLone(raw, i) || (this == URL && endsAddress(c))) {
                part.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    part.append(Character.toUpperCase(Character.forDigit(c >> shift & 0xF, HEX)));
                }
            } else if (c == '\\' || (this == QUOTED && c == '"') || (this == TEXT && startsTail(raw, i))) {
                part.append('\\').append(c);
            } else {
                part.append(c);
            }
        }
        return part.toString();
    }

    private static boolean endsAddress(char c) {
        return c == '(' || c == ')' || c == ',' || Character.isSpaceChar(c);
    }

    private static boolean startsTail(String raw, int at) {
        return raw.charAt(at) == '(' && (raw.startsWith("help:", at + 1) || raw.startsWith("log:", at + 1));
    }

    private static boolean isHidden(char c) {
        return Character.isISOControl(c) || HIDDEN.indexOf(c) >= 0;
    }

    private static boolean isLone(String raw, int at) {
        char c = raw.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == raw.length() || !Character.isLowSurrogate(raw.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(raw.charAt(at - 1)));
    }
}
