package dev.errorcatalog.runtime.reset;

/** Reads a text line by line; each ends with a line feed. */
final class Lines {
    private final String text;
    private int at;

    Lines(String text) {
        this.text = text;
    }

    /** Reads the next line, which has to be this one. */
    void expect(String line) {
        String next = next();
        if (!next.equals(line)) {
            throw new IllegalArgumentException("`" + line + "` expected, found `" + next + "`");
        }
    }

    /** Reads the next line, {@code key=value}. */
    String value(String key) {
        String next = next();
        if (!next.startsWith(key + "=")) {
            throw new IllegalArgumentException("`" + key + "=` expected, found `" + next + "`");
        }
        return next.substring(key.length() + 1);
    }

    /** Everything that was read. */
    String before() {
        return text.substring(0, at);
    }

    void expectEnd() {
        if (at < text.length()) {
            throw new IllegalArgumentException("more than was written: `" + text.substring(at) + "`");
        }
    }

    private String next() {
        int end = text.indexOf('\n', at);
        if (end < 0) {
            throw new IllegalArgumentException("ends too early");
        }
        String line = text.substring(at, end);
        at = end + 1;
        return line;
    }
}
