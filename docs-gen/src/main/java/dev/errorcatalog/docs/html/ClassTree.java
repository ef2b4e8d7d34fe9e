package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.ClassNode;
import java.util.ArrayList;
import java.util.List;

/** Draws the hierarchy: parents at the left, each class a box that leads to its page, a line for each class. */
final class ClassTree {
    private static final int INDENT = 24;
    private static final int LETTER = 8;
    private static final int BOX = 32;
    private static final int LINE = 44;
    private static final int PADDING = 14;

    private final HtmlPage page;
    private final Html html;
    private final List<Box> boxes = new ArrayList<>();

    /** A class and its place; the parent is the line above that a branch comes from, or -1. */
    private record Box(ClassNode node, int depth, int line, int parent) {
        int x() {
            return depth * INDENT + 1;
        }

        int y() {
            return line * LINE + 1;
        }

        int width() {
            return node.exceptionClass().name().length() * LETTER + 2 * PADDING;
        }
    }

    private ClassTree(HtmlPage page) {
        this.page = page;
        this.html = page.html();
    }

    static void draw(HtmlPage page, List<ClassNode> roots) {
        ClassTree tree = new ClassTree(page);
        roots.forEach(root -> tree.place(root, 0, -1));
        tree.draw();
    }

    private void place(ClassNode node, int depth, int parent) {
        int line = boxes.size();
        boxes.add(new Box(node, depth, line, parent));
        node.children().forEach(child -> place(child, depth + 1, line));
    }

    private void draw() {
        int width =
                boxes.stream().mapToInt(box -> box.x() + box.width() + 90).max().orElse(1);
        int height = boxes.size() * LINE;
        html.open("figure", "class", "picture", "tabindex", "0", "role", "group", "aria-label", "Hierarchy, drawn");
        html.open(
                        "svg",
                        "class",
                        "class-tree",
                        "viewBox",
                        "0 0 " + width + " " + height,
                        "width",
                        String.valueOf(width),
                        "height",
                        String.valueOf(height))
                .line();
        boxes.stream().filter(box -> box.parent() >= 0).forEach(this::branch);
        boxes.forEach(this::box);
        html.close();
        html.close().line();
    }

    private void branch(Box box) {
        Box parent = boxes.get(box.parent());
        int x = parent.x() + INDENT / 2;
        html.empty(
                        "path",
                        "class",
                        "branch",
                        "d",
                        "M" + x + " " + (parent.y() + BOX) + "V" + (box.y() + BOX / 2) + "H" + box.x())
                .line();
    }

    private void box(Box box) {
        ClassNode node = box.node();
        html.open("a", "href", node.exceptionClass().page().map(page::address).orElse("#"));
        html.empty(
                "rect",
                "x",
                String.valueOf(box.x()),
                "y",
                String.valueOf(box.y()),
                "width",
                String.valueOf(box.width()),
                "height",
                String.valueOf(BOX),
                "rx",
                "6");
        html.element(
                        "text",
                        node.exceptionClass().name(),
                        "x",
                        String.valueOf(box.x() + PADDING),
                        "y",
                        String.valueOf(box.y() + 21))
                .close();
        html.element(
                        "text",
                        HierarchyHtml.codes(node.caught()),
                        "class",
                        "count",
                        "x",
                        String.valueOf(box.x() + box.width() + 10),
                        "y",
                        String.valueOf(box.y() + 21))
                .line();
    }
}
