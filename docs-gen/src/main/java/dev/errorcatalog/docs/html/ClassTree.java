package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.ClassNode;
import dev.errorcatalog.docs.content.Wording;
import java.util.List;

/** Draws the hierarchy: parents at the left, each class a box that leads to its page, a line for each class. */
final class ClassTree {
    private static final int INDENT = 24;
    private static final int TRUNK = 12; // from the left of a box
    private static final int LETTER = 8;
    private static final int PADDING = 14;
    private static final int LINE = 44;
    private static final int COUNT = 90; // room for the words behind a box

    private final HtmlPage page;
    private final Svg svg = new Svg();
    private int lines;
    private int width;

    private ClassTree(HtmlPage page) {
        this.page = page;
    }

    static void draw(HtmlPage page, List<ClassNode> roots) {
        ClassTree tree = new ClassTree(page);
        roots.forEach(root -> tree.place(root, 1));
        Html html = page.html();
        html.open("figure", "class", "picture", "tabindex", "0", "role", "group", "aria-label", "Hierarchy, drawn");
        tree.svg.write(html, tree.width, tree.lines * LINE, "class", "class-tree", "aria-hidden", "true");
        html.close().line();
    }

    /** Draws a class and what is below it; gives the middle of its line. */
    private int place(ClassNode node, int x) {
        int y = lines * LINE + 1;
        lines++;
        box(node, x, y);
        StringBuilder branches = new StringBuilder();
        int end = 0;
        for (ClassNode child : node.children()) {
            end = place(child, x + INDENT);
            branches.append("M")
                    .append(x + TRUNK)
                    .append(' ')
                    .append(end)
                    .append("h")
                    .append(INDENT - TRUNK);
        }
        if (end > 0) {
            // One trunk for all: lines that lie on each other would be thicker.
            svg.path("branch", "M" + (x + TRUNK) + " " + (y + Svg.BOX) + "V" + end + branches);
        }
        return y + Svg.BOX / 2;
    }

    private void box(ClassNode node, int x, int y) {
        String name = node.exceptionClass().name();
        int box = name.length() * LETTER + 2 * PADDING;
        Runnable content = () -> svg.box("class", x, y, box).label("class", name, x + PADDING, y);
        node.exceptionClass().page().ifPresentOrElse(target -> svg.link(page.address(target), content), content);
        svg.label("count", Wording.codes(node.caught()), x + box + 10, y);
        width = Math.max(width, x + box + COUNT);
    }
}
