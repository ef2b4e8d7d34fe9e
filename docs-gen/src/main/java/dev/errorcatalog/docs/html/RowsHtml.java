package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.ErrorRow;
import dev.errorcatalog.docs.content.ErrorRows;
import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.Todo;
import java.util.List;
import java.util.Locale;

/** Lists of errors; each line says name, summary, what to do, code and exception. */
final class RowsHtml {
    private RowsHtml() {}

    /** What reaches an app comes first. */
    static void write(HtmlPage page, ErrorRows rows) {
        write(page, rows.all());
    }

    static void write(HtmlPage page, List<ErrorRow> rows) {
        list(page, rows, false);
    }

    /**
     * Writes a list; none if there is nothing to list.
     *
     * @param anchored whether each line can be linked to
     */
    static void list(HtmlPage page, List<ErrorRow> rows, boolean anchored) {
        if (rows.isEmpty()) {
            return;
        }
        Html html = page.html();
        html.element(
                        "ul",
                        () -> rows.forEach(row -> {
                            html.line();
                            if (anchored) {
                                html.element(
                                        "li",
                                        () -> row(page, row),
                                        "id",
                                        row.id().pageName());
                            } else {
                                html.element("li", () -> row(page, row));
                            }
                        }),
                        "class",
                        "rows")
                .line();
    }

    private static void row(HtmlPage page, ErrorRow row) {
        Html html = page.html();
        html.open("div", "class", "what");
        page.codeLink(row.name(), row.page());
        html.element("p", () -> page.inlines(row.summary())).close();
        todo(html, row.todo());
        html.open("div", "class", "where");
        Code.inline(html, row.id().toString()).text(" ");
        html.element(
                "a",
                () -> Code.breakable(html, row.exceptionClass()),
                "href",
                page.address(PageName.ofClass(row.exceptionClass())),
                "class",
                "type");
        html.close();
    }

    /** What to do in a few words; the colour only helps. */
    static void todo(Html html, Todo todo) {
        html.element("span", todo.words(), "class", "todo " + word(todo));
    }

    /** The word for what to do in addresses and styles, such as {@code client-reset}. */
    static String word(Todo todo) {
        return todo.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
