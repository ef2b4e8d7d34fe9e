package dev.errorcatalog.catalog.yaml;

import dev.errorcatalog.catalog.problem.Position;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes nodes as YAML again, every text in the line it came from and, where there is room, in the column: a message
 * about the copy points into the original. Lines are kept by braces and brackets, which need no lines of their own.
 */
public final class NodeWriter {
    /** What stands for itself without quotes, also between brackets. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_./-]*");

    /** A break of the line after so many characters without one keeps the copy below what {@link Characters} allows. */
    private static final int LONGEST_RUN = 2_000;

    private final StringBuilder out = new StringBuilder();
    private int line = 1;
    private int column = 1;

    private NodeWriter() {}

    /** The text of a file that holds a node; it ends with LF and is read again to the same texts, lists and maps. */
    public static String write(Node node) {
        NodeWriter writer = new NodeWriter();
        writer.add(node);
        return writer.out.append('\n').toString();
    }

    private void add(Node node) {
        if (node instanceof Node.Scalar scalar) {
            addScalar(scalar);
        } else if (node instanceof Node.Sequence sequence) {
            append("[");
            addItems(sequence.items());
            append("]");
        } else if (node instanceof Node.Mapping mapping) {
            append("{");
            addPairs(mapping.pairs());
            append("}");
        }
    }

    private void addItems(List<Node> items) {
        for (Node item : items) {
            add(item);
            append(",");
        }
    }

    private void addPairs(List<Node.Pair> pairs) {
        for (Node.Pair pair : pairs) {
            addScalar(pair.key());
            append(": ");
            add(pair.value());
            append(",");
        }
    }

    private void addScalar(Node.Scalar scalar) {
        moveTo(scalar.position());
        if (scalar.plain() && PLAIN.matcher(scalar.text()).matches()) {
            append(scalar.text());
        } else {
            addQuoted(scalar.text());
        }
    }

    private void moveTo(Position position) {
        while (line < position.line()) {
            out.append('\n');
            line++;
            column = 1;
        }
        if (column > 1 && out.charAt(out.length() - 1) == ',') {
            append(" ");
        }
        append(" ".repeat(Math.max(0, position.column() - column)));
    }

    private void addQuoted(String text) {
        append("\"");
        int run = 0;
        for (int c : text.codePoints().toArray()) {
            run = c == ' ' ? 0 : run + 1;
            if (run == LONGEST_RUN) {
                out.append("\\\n ");
                line++;
                column = 2;
                run = 0;
            }
            append(quoted(c));
        }
        append("\"");
    }

    private static String quoted(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> Character.toString(c);
        };
    }

    private void append(String text) {
        out.append(text);
        column += text.codePointCount(0, text.length());
    }
}
