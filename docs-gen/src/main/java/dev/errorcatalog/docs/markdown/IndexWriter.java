package dev.errorcatalog.docs.markdown;

import dev.errorcatalog.docs.content.CategoryPage;
import dev.errorcatalog.docs.content.ErrorPage;
import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.Reference;
import dev.errorcatalog.docs.content.Todo;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes the first page: what to do, then every error by category, those that reach an app before the others. */
final class IndexWriter {
    private IndexWriter() {}

    static MarkdownPage write(Reference reference) {
        String count = count(reference.errors().size(), "error", "errors") + " in "
                + count(reference.categories().size(), "category", "categories") + ".";
        MarkdownPage page = new MarkdownPage(PageName.INDEX, reference.title(), count);
        page.paragraph(links(page, reference, count));
        whatToDo(page, reference);
        reference.categories().stream()
                .sorted(Comparator.comparing(IndexWriter::rank))
                .forEach(category -> category(page, category));
        return page;
    }

    private static Line links(MarkdownPage page, Reference reference, String count) {
        Line line = page.line().text(count + " See also: ").link("exceptions", PageName.HIERARCHY);
        reference.reset().ifPresent(reset -> line.text(", ").link("client reset", PageName.RESET));
        if (!reference.retired().isEmpty()) {
            line.text(", ").link("retired and removed", PageName.RETIRED);
        }
        return line.text(".");
    }

    private static void whatToDo(MarkdownPage page, Reference reference) {
        Map<Todo, Integer> counts = new EnumMap<>(Todo.class);
        for (ErrorPage error : reference.errors()) {
            counts.merge(error.row().todo(), 1, Integer::sum);
        }
        if (counts.isEmpty()) {
            return;
        }
        page.heading("What to do");
        page.table(
                List.of("What to do", "What it means", "Errors"),
                Arrays.stream(Todo.values())
                        .filter(counts::containsKey)
                        .map(todo -> List.of(
                                page.line().text(todo.words()),
                                page.line().text(todo.meaning()),
                                page.line().text(String.valueOf(counts.get(todo)))))
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

    /** Categories with errors that reach an app, then those that are only logged, then those without errors. */
    private static int rank(CategoryPage category) {
        if (!category.rows().reported().isEmpty()) {
            return 0;
        }
        return category.rows().size() > 0 ? 1 : 2;
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
