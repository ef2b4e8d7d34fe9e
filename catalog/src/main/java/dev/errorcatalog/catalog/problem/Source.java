package dev.errorcatalog.catalog.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The text of a file of a catalog, with its lines. A line ends with LF, CR or CRLF, as in YAML. */
public final class Source {
    private final String name;
    private final String text;
    private final List<Integer> starts;

    /** Whether every code point is one char, so that a column is found without counting. */
    private final boolean isBasic;

    /**
     * @param name the path to show in messages
     * @param text the whole text, without a leading byte order mark
     */
    public Source(String name, String text) {
        this.name = name;
        this.text = text;
        this.starts = starts(text);
        this.isBasic = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
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
        return exists(number) ? text.substring(starts.get(number - 1), end(number)) : "";
    }

    /** How many code points a line has. */
    public int width(int number) {
        if (!exists(number)) {
            return 0;
        }
        int start = starts.get(number - 1);
        return isBasic ? end(number) - start : text.codePointCount(start, end(number));
    }

    /** Code points of a line from a column, counted from 0, up to but without another; only of columns it has. */
    int[] window(int number, int from, int to) {
        int start = starts.get(number - 1);
        int first = isBasic ? start + from : text.offsetByCodePoints(start, from);
        int last = isBasic ? start + to : text.offsetByCodePoints(first, to - from);
        return text.substring(first, last).codePoints().toArray();
    }

    /** The position of a character of the text. */
    public Position at(int offset) {
        int found = Collections.binarySearch(starts, offset);
        int line = found >= 0 ? found + 1 : -found - 1;
        return new Position(this, line, text.codePointCount(starts.get(line - 1), offset) + 1, 1);
    }

    private boolean exists(int number) {
        return number >= 1 && number <= starts.size();
    }

    private int end(int number) {
        if (number == starts.size()) {
            return text.length();
        }
        int next = starts.get(number);
        boolean crlf = text.charAt(next - 1) == '\n' && next >= 2 && text.charAt(next - 2) == '\r';
        return crlf ? next - 2 : next - 1;
    }

    private static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !crlf)) {
                starts.add(i + 1);
            }
        }
        return starts;
    }

    @Override
    public String toString() {
        return name;
    }
}
