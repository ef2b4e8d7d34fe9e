package dev.errorcatalog.runtime.dispatch;

/**
 * A line of at most so many bytes in UTF-8, of texts of any length and content. Looks no further into a text than it
 * takes from it, so a text of ten megabytes costs as much as one of ten kilobytes.
 */
final class OneLine {
    private static final String ELLIPSIS = "\u2026";
    private static final int ELLIPSIS_BYTES = 3;
    private static final int ESCAPE_BYTES = 6;
    private static final int HEX = 16;

    private final StringBuilder text = new StringBuilder();
    private final int maxBytes;
    private int bytes;

    OneLine(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** Adds a text, or as much as fits of it and an ellipsis. */
    OneLine add(String raw) {
        return add(raw, maxBytes);
    }

    /** Adds a text, or as much as fits into some bytes of it and an ellipsis. */
    OneLine add(String raw, int mostBytes) {
        int end = bytes + Math.min(mostBytes, maxBytes - bytes);
        int cutLength = text.length();
        int cutBytes = bytes;
        for (int i = 0; i < raw.length(); i += Character.charCount(raw.codePointAt(i))) {
            int c = raw.codePointAt(i);
            if (bytes + size(c) > end) {
                text.setLength(cutLength);
                bytes = cutBytes;
                return end - bytes < ELLIPSIS_BYTES ? this : addEllipsis();
            }
            append(c);
            if (bytes + ELLIPSIS_BYTES <= end) {
                cutLength = text.length();
                cutBytes = bytes;
            }
        }
        return this;
    }

    int bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private OneLine addEllipsis() {
        text.append(ELLIPSIS);
        bytes += ELLIPSIS_BYTES;
        return this;
    }

    private void append(int c) {
        if (!isHidden(c)) {
            text.appendCodePoint(c);
        } else if (Character.isBmpCodePoint(c)) {
            escape((char) c);
        } else {
            escape(Character.highSurrogate(c));
            escape(Character.lowSurrogate(c));
        }
        bytes += size(c);
    }

    private void escape(char c) {
        text.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            text.append(Character.toUpperCase(Character.forDigit(c >> shift & 0xF, HEX)));
        }
    }

    /** The bytes that a character takes here. */
    private static int size(int c) {
        if (isHidden(c)) {
            return ESCAPE_BYTES * Character.charCount(c);
        }
        if (c < 0x80) {
            return 1;
        }
        if (c < 0x800) {
            return 2;
        }
        return Character.isBmpCodePoint(c) ? 3 : 4;
    }

    /** Whether a character would break the line, change how it is shown, or is none. */
    private static boolean isHidden(int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL:
            case Character.FORMAT:
            case Character.LINE_SEPARATOR:
            case Character.PARAGRAPH_SEPARATOR:
            case Character.SURROGATE:
                return true;
            default:
                return false;
        }
    }
}
