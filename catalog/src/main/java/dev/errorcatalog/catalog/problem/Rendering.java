package dev.errorcatalog.catalog.problem;

/** Shows a problem the way compilers do: headline, place, the line itself, a caret with the hint. */
final class Rendering {
    /** A longer line is shown as a window around the place. */
    private static final int WIDTH = 120;

    private final StringBuilder out = new StringBuilder();
    private final int gutter;

    private Rendering(Problem problem) {
        int last = problem.position().line();
        for (Problem.Other other : problem.others()) {
            last = Math.max(last, other.position().line());
        }
        this.gutter = Integer.toString(last).length();
    }

    static String of(Problem problem) {
        Rendering rendering = new Rendering(problem);
        rendering.out.append(problem.headline()).append('\n');
        rendering.excerpt("-->", problem.position(), '^', problem.hint());
        for (Problem.Other other : problem.others()) {
            rendering.excerpt(":::", other.position(), '-', other.label());
        }
        return rendering.out.toString();
    }

    private void excerpt(String arrow, Position position, char mark, String label) {
        int width = position.source().width(position.line());
        int column = Math.min(position.column() - 1, width);
        int from = width <= WIDTH ? 0 : Math.max(0, Math.min(column - WIDTH / 3, width - WIDTH));
        int to = Math.min(width, from + WIDTH);
        int[] line = position.source().window(position.line(), from, to);
        int marks = Math.max(1, Math.min(position.length(), to - column));

        String blank = " ".repeat(gutter);
        String number = Integer.toString(position.line());
        out.append(blank).append(arrow).append(' ').append(position).append('\n');
        out.append(blank).append(" |\n");
        out.append(" ".repeat(gutter - number.length())).append(number).append(" | ");
        out.append(from > 0 ? "..." : "").append(Quoted.visible(line, 0, line.length));
        out.append(to < width ? "..." : "").append('\n');
        out.append(blank).append(" | ").append(" ".repeat(column - from + (from > 0 ? 3 : 0)));
        out.append(String.valueOf(mark).repeat(marks));
        out.append(' ').append(label).append('\n');
    }
}
