package dev.errorcatalog.catalog.yaml;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Gives the YAML library its text from memory. The library's own reader copies its window again for every kibibyte
 * that a token, a comment or a run of spaces goes on: four mebibytes without a line break take it many seconds.
 */
final class TextReader extends StreamReader {
    private final String name;
    private final int[] points;
    private int index;
    private int line;
    private int column;

    TextReader(String name, String text) {
        super("");
        this.name = name;
        this.points = text.codePoints().toArray();
    }

    /** Whether the next thing on its line after a place is a comment. */
    boolean isComment(int from) {
        int at = from;
        while (at < points.length && (points[at] == ' ' || points[at] == '\t')) {
            at++;
        }
        return at < points.length && points[at] == '#';
    }

    @Override
    public int peek() {
        return peek(0);
    }

    /** A code point ahead; 0 stands for the end of the text, as the library wants it. */
    @Override
    public int peek(int ahead) {
        return index + ahead < points.length ? points[index + ahead] : 0;
    }

    @Override
    public String prefix(int length) {
        return new String(points, index, Math.min(length, points.length - index));
    }

    @Override
    public String prefixForward(int length) {
        String prefix = prefix(length);
        forward(length);
        return prefix;
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int length) {
        int end = Math.min(points.length, index + length);
        for (; index < end; index++) {
            boolean crlf = points[index] == '\r' && peek(1) == '\n';
            if (points[index] == '\n' || (points[index] == '\r' && !crlf)) {
                line++;
                column = 0;
            } else {
                column++;
            }
        }
    }

    @Override
    public Mark getMark() {
        return new Mark(name, index, line, column, points, index);
    }

    @Override
    public int getIndex() {
        return index;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getColumn() {
        return column;
    }
}
