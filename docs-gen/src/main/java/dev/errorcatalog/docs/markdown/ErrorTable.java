package dev.errorcatalog.docs.markdown;

import dev.errorcatalog.docs.content.ErrorRow;
import dev.errorcatalog.docs.content.ErrorRows;
import java.util.List;

/** Tables of errors. */
final class ErrorTable {
    private static final List<String> HEADER = List.of("Error", "What to do", "Code", "Summary");

    private ErrorTable() {}

    /** One table: what reaches an app comes first. */
    static void write(MarkdownPage page, ErrorRows rows) {
        write(page, rows.all());
    }

    static void write(MarkdownPage page, List<ErrorRow> rows) {
        page.table(HEADER, rows.stream().map(row -> cells(page, row)).toList());
    }

    private static List<Line> cells(MarkdownPage page, ErrorRow row) {
        return List.of(
                page.line().codeLink(row.name(), row.page()),
                page.line().text(row.todo().words()),
                page.line().code(row.id().toString()),
                page.line().inlines(row.summary()));
    }
}
