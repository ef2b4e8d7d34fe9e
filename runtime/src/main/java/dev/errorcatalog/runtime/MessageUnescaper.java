package dev.errorcatalog.runtime;

import java.util.Optional;

/** Takes back what {@link MessageEscapes} did, for parts of any kind. */
final class MessageUnescaper {
    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;

    private final String part;
    private final StringBuilder raw;
    private int position;

    private MessageUnescaper(String part) {
        this.part = part;
        this.raw = new StringBuilder(part.length());
    }

    /** Returns the raw text of a part; empty if an escape in it is cut short. */
    static Optional<String> unescape(String part) {
        MessageUnescaper unescaper = new MessageUnescaper(part);
        return unescaper.run() ? Optional.of(unescaper.raw.toString()) : Optional.empty();
    }

    private boolean run() {
        while (position < part.length()) {
            char c = part.charAt(position++);
            if (c != '\\') {
                raw.append(c);
            } else if (!escape()) {
                return false;
            }
        }
        return true;
    }

    private boolean escape() {
        if (position == part.length()) {
            return false;
        }
        char c = part.charAt(position++);
        if (c == 'u') {
            return number();
        }
        raw.append(c == 'n' ? '\n' : c);
        return true;
    }

    private boolean number() {
        int end = position + HEX_DIGITS;
        if (end > part.length()) {
            return false;
        }
        int value = 0;
        while (position < end) {
            int digit = Character.digit(part.charAt(position++), HEX);
            if (digit < 0) {
                return false;
            }
            value = value * HEX + digit;
        }
        raw.append((char) value);
        return true;
    }
}
