package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.ResetCase;
import dev.errorcatalog.docs.content.ResetRow;
import dev.errorcatalog.docs.content.Wording;
import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.ResetStrategy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Tables of what a client reset does: words in every cell, a colour for the first stage. */
final class ResetTable {
    private static final List<String> CASES =
            Arrays.stream(ResetCase.values()).map(ResetCase::words).toList();
    private static final List<String> MODES =
            Arrays.stream(ResetMode.values()).map(Wording::mode).toList();

    private ResetTable() {}

    /** The section of an error's page: a row for each mode. */
    static void section(HtmlPage page, ResetRow reset) {
        Html html = page.html();
        page.heading("Client reset");
        page.paragraph("The mode that the app chose runs first; only its manual stage asks the app.");
        open(html, "Client reset by mode");
        header(html, "Mode", CASES);
        html.open("tbody").line();
        for (ResetMode mode : ResetMode.values()) {
            html.open("tr").element("th", Wording.mode(mode), "scope", "row");
            for (ResetCase each : ResetCase.values()) {
                outcome(html, reset, mode, each);
            }
            html.close().line();
        }
        close(html);
        html.open("p").text("See ");
        page.link("client reset by error and mode", PageName.RESET);
        html.text(".").close().line();
    }

    /** The matrix error by mode. */
    static void matrix(HtmlPage page, List<ResetRow> rows, ResetCase circumstances) {
        Html html = page.html();
        open(html, circumstances.heading());
        header(html, "Error", MODES);
        html.open("tbody").line();
        for (ResetRow row : rows) {
            html.open("tr").open("th", "scope", "row");
            page.codeLink(row.error().name(), row.error().page());
            html.text(" ").element("span", row.error().id().toString(), "class", "quiet");
            html.close();
            for (ResetMode mode : ResetMode.values()) {
                outcome(html, row, mode, circumstances);
            }
            html.close().line();
        }
        close(html);
    }

    private static void open(Html html, String label) {
        html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", label);
        html.open("table", "class", "reset").line();
    }

    private static void header(Html html, String first, List<String> words) {
        html.open("thead").open("tr").element("th", first, "scope", "col");
        words.forEach(word -> html.element("th", word, "scope", "col"));
        html.close().close().line();
    }

    private static void close(Html html) {
        html.close();
        html.close();
        html.close().line();
    }

    private static void outcome(Html html, ResetRow row, ResetMode mode, ResetCase circumstances) {
        List<ResetStrategy> stages = row.stages(mode, circumstances);
        String first = stages.get(0).name().toLowerCase(Locale.ROOT);
        String style = mode != ResetMode.MANUAL && stages.get(0) == ResetStrategy.MANUAL ? "fallen" : first;
        html.element("td", () -> html.element("span", Wording.stages(mode, stages)), "class", style);
    }
}
