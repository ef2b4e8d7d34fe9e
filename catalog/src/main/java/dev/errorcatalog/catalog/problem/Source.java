package dev.errorcatalog.catalog.problem;

import java.util.ArrayList;
import java.util.List;

/** The text of a file of a catalog, with its lines. A line ends with LF, CR or CRLF, as in YAML. */
public final class Source {
    private final String name;
    private final String text;
    private final List<String> lines;

    /**
     * @param name the path to show in messages
     * @param text the whole text, without a leading byte order mark
     */
    public Source(String name, String text) {
        this.name = name;
        this.text = text;
        this.lines = split(text);
    }

    /** The path to show in messages. */
    public String name() {
        return name;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The text of a line without its end; empty for a line that does not exist. Lines are counted from 1. */
    public String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** The position of a character of the text. */
    public Position at(int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            boolean crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !crlf)) {
                line++;
                start = i + 1;
            }
        }
        return new Position(this, line, text.codePointCount(start, offset) + 1, 1);
    }

    private static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(text.substring(start, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        lines.add(text.substring(start));
        return lines;
    }

    @Override
    public String toString() {
        return name;
    }
}
