package dev.errorcatalog.docs.markdown;

import dev.errorcatalog.docs.content.CategoryPage;
import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.Reference;
import java.util.List;

/** Writes the first page: what to do, then every error by category, those that reach an app before the others. */
final class IndexWriter {
    private IndexWriter() {}

    static MarkdownPage write(Reference reference) {
        String count = count(reference.errors().size(), "error", "errors") + " in "
                + count(reference.categories().size(), "category", "categories") + ".";
        MarkdownPage page = new MarkdownPage(PageName.INDEX, reference.title(), count);
        page.paragraph(links(page, reference, count));
        whatToDo(page, reference);
        reference.categories().forEach(category -> category(page, category));
        return page;
    }

    private static Line links(MarkdownPage page, Reference reference, String count) {
        Line line = page.line().text(count + " See also: ").link("exceptions", PageName.HIERARCHY);
        reference.reset().ifPresent(reset -> line.text(", ").link("client reset", PageName.RESET));
        if (!reference.retired().isEmpty()) {
            line.text(", ").link("retired and removed", PageName.RETIRED);
        }
        return line.text(", ")
                .link("what changed", PageName.CHANGES)
                .text(", ")
                .link("rules of compatibility", PageName.RULES)
                .text(".");
    }

    private static void whatToDo(MarkdownPage page, Reference reference) {
        if (reference.errors().isEmpty()) {
            return;
        }
        page.heading("What to do");
        page.table(
                List.of("What to do", "What it means", "Errors"),
                reference.todos().entrySet().stream()
                        .map(todo -> List.of(
                                page.line().text(todo.getKey().words()),
                                page.line().text(todo.getKey().meaning()),
                                page.line().text(todo.getValue().toString())))
                        .toList());
    }

    private static void category(MarkdownPage page, CategoryPage category) {
        page.heading(category.title());
        page.paragraph(page.line()
                .link("Category", category.page())
                .text(" ")
                .code(category.slug())
                .text(": ")
                .inlines(category.description().summary()));
        ErrorTable.write(page, category.rows());
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
