package dev.errorcatalog.runtime.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A shape of log lines with a hole for the code; between its words and marks there may be spaces. */
final class Shape {
    /** What may be a code, and perhaps what stands behind it. */
    static final String CODE = "(-?[a-z0-9][\\w.-]{0,79})";

    private static final String HOLE = "{code}";
    private static final Pattern MARKS = Pattern.compile("^[^\\p{L}\\p{N}]+");
    private static final Pattern PART = Pattern.compile("\\w+|\\s+|[^\\w\\s]");

    private final Pattern pattern;

    private Shape(String start) {
        StringBuilder regex = new StringBuilder("(?<!\\w)");
        Matcher part = PART.matcher(start);
        while (part.find()) {
            regex.append(part.group().isBlank() ? "\\s+" : Pattern.quote(part.group()))
                    .append("\\s*");
        }
        this.pattern = Pattern.compile(regex + CODE);
    }

    /** The shapes that have something before the hole. */
    static List<Shape> all(List<String> forms) {
        List<Shape> shapes = new ArrayList<>();
        for (String form : forms) {
            String before = Words.plain(form).substring(0, Math.max(0, form.indexOf(HOLE)));
            String start = MARKS.matcher(before.toLowerCase(Locale.ROOT)).replaceAll("");
            if (!start.isEmpty()) {
                shapes.add(new Shape(start));
            }
        }
        return shapes;
    }

    /** What stands in the hole, wherever a line in lower case has this shape. */
    List<String> codes(String line) {
        List<String> codes = new ArrayList<>();
        Matcher found = pattern.matcher(line);
        while (found.find()) {
            codes.add(found.group(1));
        }
        return codes;
    }
}
