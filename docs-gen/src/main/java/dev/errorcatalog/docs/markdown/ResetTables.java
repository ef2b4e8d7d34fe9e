package dev.errorcatalog.docs.markdown;

import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.ResetRow;
import dev.errorcatalog.docs.content.Wording;
import dev.errorcatalog.runtime.ResetConditions;
import dev.errorcatalog.runtime.ResetMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tables of what a client reset does, with words in every cell. */
final class ResetTables {
    private ResetTables() {}

    /** The section of an error's page: a row for each mode. */
    static void section(MarkdownPage page, ResetRow reset) {
        page.heading("Client reset");
        page.paragraph("The mode that the app chose runs first; only its manual stage asks the app.");
        page.table(
                List.of("Mode", "Outcome", "Recovery forbidden", "Breaking schema change"),
                Arrays.stream(ResetMode.values())
                        .map(mode -> List.of(
                                page.line().text(Wording.mode(mode)),
                                outcome(page, reset, mode, ResetConditions.none()),
                                outcome(
                                        page,
                                        reset,
                                        mode,
                                        ResetConditions.none().withRecoveryForbidden()),
                                outcome(
                                        page,
                                        reset,
                                        mode,
                                        ResetConditions.none().withBreakingSchemaChange())))
                        .toList());
        page.paragraph(page.line()
                .text("See ")
                .link("client reset by error and mode", PageName.RESET)
                .text("."));
    }

    /** The matrix error by mode. */
    static void matrix(MarkdownPage page, List<ResetRow> rows, ResetConditions conditions) {
        List<String> header = new ArrayList<>(List.of("Error"));
        Arrays.stream(ResetMode.values()).map(Wording::mode).forEach(header::add);
        page.table(
                header, rows.stream().map(row -> cells(page, row, conditions)).toList());
    }

    private static List<Line> cells(MarkdownPage page, ResetRow row, ResetConditions conditions) {
        List<Line> cells = new ArrayList<>();
        cells.add(page.line()
                .codeLink(row.error().name(), row.error().page())
                .text(" ")
                .code(row.error().id().toString()));
        for (ResetMode mode : ResetMode.values()) {
            cells.add(outcome(page, row, mode, conditions));
        }
        return cells;
    }

    private static Line outcome(MarkdownPage page, ResetRow row, ResetMode mode, ResetConditions conditions) {
        return page.line().text(Wording.stages(mode, row.stages(mode, conditions)));
    }
}
