package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.ClassNode;
import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.Wording;
import java.util.List;

/** Writes the hierarchy of the exceptions: a picture, and a list that says what each class stands for. */
final class HierarchyHtml {
    private HierarchyHtml() {}

    static HtmlPage write(List<ClassNode> roots) {
        HtmlPage page = new HtmlPage(
                PageName.HIERARCHY, "Exceptions", "Every exception class, what it stands for and what it catches.");
        Html html = page.html();
        page.breadcrumb();
        html.element("h1", "Exceptions").line();
        html.element("p", "Catching a class catches what is below it as well.", "class", "lead")
                .line();
        ClassTree.draw(page, roots);
        page.heading("Classes");
        list(page, roots);
        return page;
    }

    private static void list(HtmlPage page, List<ClassNode> nodes) {
        Html html = page.html();
        html.open("ul", "class", "tree").line();
        for (ClassNode node : nodes) {
            html.open("li");
            page.mention(node.exceptionClass());
            html.text(" ").element("span", Wording.codes(node.caught()), "class", "quiet");
            html.element("p", () -> page.inlines(node.summary()));
            if (!node.children().isEmpty()) {
                list(page, node.children());
            }
            html.close().line();
        }
        html.close().line();
    }
}
