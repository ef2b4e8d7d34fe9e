package dev.errorcatalog.docs.markdown;

import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.ResetCase;
import dev.errorcatalog.docs.content.ResetPage;
import dev.errorcatalog.docs.content.ResetRow;
import dev.errorcatalog.docs.content.Wording;
import dev.errorcatalog.runtime.ResetMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Tables of what a client reset does, with words in every cell. */
final class ResetTables {
    private ResetTables() {}

    /** The section of an error's page: a row for each mode. */
    static void section(MarkdownPage page, ResetRow reset) {
        page.heading("Client reset");
        page.paragraph("The mode that the app chose runs first; only its manual stage asks the app.");
        page.table(
                header("Mode", Arrays.stream(ResetCase.values()).map(ResetCase::words)),
                Arrays.stream(ResetMode.values())
                        .map(mode -> cells(page, reset, mode))
                        .toList());
        page.paragraph(page.line()
                .text("See ")
                .link("client reset by error and mode", PageName.RESET)
                .text("."));
    }

    private static List<Line> cells(MarkdownPage page, ResetRow reset, ResetMode mode) {
        List<Line> cells = new ArrayList<>();
        cells.add(page.line().text(Wording.mode(mode)));
        for (ResetCase each : ResetCase.values()) {
            cells.add(outcome(page, reset, mode, each));
        }
        return cells;
    }

    /** The matrix error by mode; a single row where the error makes no difference. */
    static void matrix(MarkdownPage page, ResetPage reset, ResetCase circumstances) {
        page.table(
                header("Error", Arrays.stream(ResetMode.values()).map(Wording::mode)),
                reset.isSameForAll(circumstances)
                        ? List.of(cells(
                                page,
                                page.line().text("Every error"),
                                reset.rows().get(0),
                                circumstances))
                        : reset.rows().stream()
                                .map(row -> cells(page, error(page, row), row, circumstances))
                                .toList());
    }

    private static Line error(MarkdownPage page, ResetRow row) {
        return page.line()
                .codeLink(row.error().name(), row.error().page())
                .text(" ")
                .code(row.error().id().toString());
    }

    private static List<Line> cells(MarkdownPage page, Line first, ResetRow row, ResetCase circumstances) {
        List<Line> cells = new ArrayList<>(List.of(first));
        for (ResetMode mode : ResetMode.values()) {
            cells.add(outcome(page, row, mode, circumstances));
        }
        return cells;
    }

    private static List<String> header(String first, Stream<String> others) {
        return Stream.concat(Stream.of(first), others).toList();
    }

    private static Line outcome(MarkdownPage page, ResetRow row, ResetMode mode, ResetCase circumstances) {
        return page.line().text(Wording.stages(mode, row.stages(mode, circumstances)));
    }
}
