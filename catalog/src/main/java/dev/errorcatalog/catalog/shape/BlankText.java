package dev.errorcatalog.catalog.shape;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.yaml.Node;

/** The rule {@code blank-text}. */
public final class BlankText {
    public static final Rule RULE = Rule.error(
            "blank-text",
            "A text, name or list that is there says something: it is not empty and not only white space.");

    private BlankText() {}

    /** Checks a text. Returns whether it says something. */
    public static boolean check(String text, Position position, Problems problems) {
        boolean blank = text.codePoints().allMatch(BlankText::isInvisible);
        if (blank) {
            problems.add(RULE, position, "the text is empty", "write it, or leave the key out where it is optional");
        }
        return !blank;
    }

    /** Checks a list that must not be empty. */
    public static void checkList(Node node, Problems problems) {
        if (node instanceof Node.Sequence sequence && sequence.items().isEmpty()) {
            problems.add(RULE, node.position(), "the list is empty", "write at least one item");
        }
    }

    /** White space as Unicode sees it, and characters that only join or separate others. */
    private static boolean isInvisible(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT;
    }
}
