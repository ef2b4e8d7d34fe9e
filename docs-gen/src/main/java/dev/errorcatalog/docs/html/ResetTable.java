package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.ResetCase;
import dev.errorcatalog.docs.content.ResetPage;
import dev.errorcatalog.docs.content.ResetRow;
import dev.errorcatalog.docs.content.Wording;
import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.ResetStrategy;
import java.util.Arrays;
import java.util.List;

/** Tables of what a client reset does: words in every cell, a colour for the first stage. */
final class ResetTable {
    private static final List<String> CASES =
            Arrays.stream(ResetCase.values()).map(ResetCase::words).toList();
    private static final List<String> MODES =
            Arrays.stream(ResetMode.values()).map(Wording::mode).toList();

    private final HtmlPage page;
    private final Html html;

    private ResetTable(HtmlPage page) {
        this.page = page;
        this.html = page.html();
    }

    /** The section of an error's page: a row for each mode. */
    static void section(HtmlPage page, ResetRow reset) {
        page.heading("Client reset");
        page.paragraph("The mode that the app chose runs first; only its manual stage asks the app.");
        new ResetTable(page).byMode(reset);
        page.html().open("p").text("See ");
        page.link("client reset by error and mode", PageName.RESET);
        page.html().text(".").close().line();
    }

    /** The matrix error by mode; a single row where the error makes no difference. */
    static void matrix(HtmlPage page, ResetPage reset, ResetCase circumstances) {
        new ResetTable(page).byError(reset, circumstances);
    }

    private void byMode(ResetRow reset) {
        table("Client reset by mode", "Mode", CASES, () -> {
            for (ResetMode mode : ResetMode.values()) {
                html.open("tr").element("th", Wording.mode(mode), "scope", "row");
                for (ResetCase each : ResetCase.values()) {
                    outcome(each.words(), reset, mode, each);
                }
                html.close().line();
            }
        });
    }

    private void byError(ResetPage reset, ResetCase circumstances) {
        table(circumstances.heading(), "Error", MODES, () -> {
            if (reset.isSameForAll(circumstances)) {
                row(() -> html.text("Every error"), reset.rows().get(0), circumstances);
            } else {
                reset.rows().forEach(row -> row(() -> error(row), row, circumstances));
            }
        });
    }

    private void row(Runnable title, ResetRow row, ResetCase circumstances) {
        html.open("tr").element("th", title, "scope", "row");
        for (ResetMode mode : ResetMode.values()) {
            outcome(Wording.mode(mode), row, mode, circumstances);
        }
        html.close().line();
    }

    private void error(ResetRow row) {
        page.codeLink(row.error().name(), row.error().page());
        html.text(" ").element("span", row.error().id().toString(), "class", "quiet");
    }

    private void table(String label, String first, List<String> columns, Runnable rows) {
        html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", label);
        html.open("table").line();
        html.open("thead").open("tr").element("th", first, "scope", "col");
        columns.forEach(column -> html.element("th", column, "scope", "col"));
        html.close().close().line();
        html.open("tbody").line();
        rows.run();
        html.close().close().close().line();
    }

    /** A cell; on a phone it stands alone and needs the words of its column. */
    private void outcome(String column, ResetRow row, ResetMode mode, ResetCase circumstances) {
        List<ResetStrategy> stages = row.stages(mode, circumstances);
        boolean isFallen = mode != ResetMode.MANUAL && stages.get(0) == ResetStrategy.MANUAL;
        String style = isFallen ? "fallen" : Wording.word(stages.get(0));
        html.element("td", Wording.stages(mode, stages), "class", style, "data-column", column);
    }
}
