package dev.errorcatalog.docs.markdown;

import dev.errorcatalog.docs.content.ClassNode;
import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.Wording;
import java.util.List;

/** Writes the hierarchy of the exceptions as a nested list. */
final class HierarchyWriter {
    private HierarchyWriter() {}

    static MarkdownPage write(List<ClassNode> roots) {
        MarkdownPage page = new MarkdownPage(
                PageName.HIERARCHY, "Exceptions", "Every exception class, what it stands for and what it catches.");
        page.paragraph(page.line().link("Errors", PageName.INDEX));
        page.paragraph("Catching a class catches what is below it as well.");
        StringBuilder lines = new StringBuilder();
        roots.forEach(root -> add(lines, page, root, ""));
        if (!lines.isEmpty()) {
            page.block(lines.toString().stripTrailing());
        }
        return page;
    }

    private static void add(StringBuilder lines, MarkdownPage page, ClassNode node, String indent) {
        Line line = page.line()
                .mention(node.exceptionClass())
                .text(" (" + Wording.codes(node.caught()) + "): ")
                .inlines(node.summary());
        lines.append(indent).append("-   ").append(line).append('\n');
        node.children().forEach(child -> add(lines, page, child, indent + "    "));
    }
}
