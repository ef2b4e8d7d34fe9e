package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.ErrorRow;
import dev.errorcatalog.docs.content.ErrorRows;
import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.Todo;
import dev.errorcatalog.docs.content.Wording;
import java.util.List;

/** Lists of errors; each line says name, summary, what to do, code and exception. */
final class RowsHtml {
    private RowsHtml() {}

    /** Lists all, by category and code. */
    static void write(HtmlPage page, ErrorRows rows) {
        write(page, rows.all());
    }

    /** Writes a list whose lines can be linked to; none if there is nothing to list. */
    static void write(HtmlPage page, List<ErrorRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Html html = page.html();
        html.element(
                        "ul",
                        () -> rows.forEach(row -> {
                            html.line();
                            html.element(
                                    "li", () -> row(page, row), "id", row.id().pageName());
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
                row.exceptionClass(),
                "href",
                page.address(PageName.ofClass(row.exceptionClass())),
                "class",
                "type");
        html.close();
    }

    /** What to do in a few words; the colour only helps. */
    static void todo(Html html, Todo todo) {
        html.element("span", todo.words(), "class", "todo " + Wording.word(todo));
    }
}
