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
        list(page, rows, true);
    }

    /** Lists errors that all arrive as a class that was said before. */
    static void ofOneClass(HtmlPage page, ErrorRows rows) {
        list(page, rows.all(), false);
    }

    private static void list(HtmlPage page, List<ErrorRow> rows, boolean withClass) {
        if (rows.isEmpty()) {
            return;
        }
        Html html = page.html();
        html.open("ul", "class", "rows");
        rows.forEach(row -> {
            html.line();
            html.element("li", () -> row(page, row, withClass), "id", row.id().pageName());
        });
        html.close().line();
    }

    private static void row(HtmlPage page, ErrorRow row, boolean withClass) {
        Html html = page.html();
        html.open("div", "class", "what");
        page.codeLink(row.name(), row.page());
        html.element("p", () -> page.inlines(row.summary())).close();
        todo(html, row.todo());
        html.open("div", "class", "where");
        Code.inline(html, row.id().toString());
        if (withClass) {
            PageName target = PageName.ofClass(row.exceptionClass());
            html.text(" ").element("a", row.exceptionClass(), "href", page.address(target), "class", "type");
        }
        html.close();
    }

    /** What to do in a few words; the colour only helps. */
    static void todo(Html html, Todo todo) {
        html.element("span", todo.words(), "class", "todo " + Wording.word(todo));
    }
}
