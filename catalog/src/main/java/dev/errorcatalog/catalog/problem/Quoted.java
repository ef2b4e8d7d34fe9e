package dev.errorcatalog.catalog.problem;

/** Puts text of a catalog into messages: shortened, on one line, with nothing in it that a terminal would obey. */
public final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    /** A name or value in backticks; at most 60 code points of it. */
    public static String of(String text) {
        int[] points = text.codePoints().limit(LONGEST + 1L).toArray();
        boolean cut = points.length > LONGEST;
        return "`" + visible(points, 0, Math.min(points.length, LONGEST)) + (cut ? "..." : "") + "`";
    }

    /** All of a text on one line. */
    public static String line(String text) {
        int[] points = text.codePoints().toArray();
        return visible(points, 0, points.length);
    }

    /** Code points one for one, each that cannot be seen or must not be printed as one {@code ?}, a tab as a space. */
    static String visible(int[] points, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            out.appendCodePoint(visible(points[i]));
        }
        return out.toString();
    }

    private static int visible(int point) {
        if (point == '\t' || point == '\n' || point == '\r') {
            return ' ';
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> '?';
            default -> point;
        };
    }
}
