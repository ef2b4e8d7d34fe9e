package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.ResetRow;
import dev.errorcatalog.docs.content.Wording;
import dev.errorcatalog.runtime.ResetConditions;
import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.ResetStrategy;
import java.util.List;
import java.util.Locale;

/** Tables of what a client reset does: words in every cell, a colour for the first stage. */
final class ResetTable {
    private ResetTable() {}

    /** The section of an error's page: a row for each mode. */
    static void section(HtmlPage page, ResetRow reset) {
        Html html = page.html();
        page.heading("Client reset");
        page.paragraph("The mode that the app chose runs first; only its manual stage asks the app.");
        open(html, "Client reset by mode");
        header(html, List.of("Mode", "Outcome", "Recovery forbidden", "Breaking schema change"));
        html.open("tbody").line();
        for (ResetMode mode : ResetMode.values()) {
            html.open("tr").element("th", Wording.mode(mode), "scope", "row");
            outcome(html, reset, mode, ResetConditions.none());
            outcome(html, reset, mode, ResetConditions.none().withRecoveryForbidden());
            outcome(html, reset, mode, ResetConditions.none().withBreakingSchemaChange());
            html.close().line();
        }
        close(html);
        html.open("p").text("See ");
        page.link("client reset by error and mode", PageName.RESET);
        html.text(".").close().line();
    }

    /** The matrix error by mode. */
    static void matrix(HtmlPage page, String label, List<ResetRow> rows, ResetConditions conditions) {
        Html html = page.html();
        open(html, label);
        header(
                html,
                List.of(
                        "Error",
                        Wording.mode(ResetMode.RECOVER_OR_DISCARD),
                        Wording.mode(ResetMode.RECOVER),
                        Wording.mode(ResetMode.DISCARD),
                        Wording.mode(ResetMode.MANUAL)));
        html.open("tbody").line();
        for (ResetRow row : rows) {
            html.open("tr").open("th", "scope", "row");
            page.codeLink(row.error().name(), row.error().page());
            html.text(" ").element("span", row.error().id().toString(), "class", "quiet");
            html.close();
            outcome(html, row, ResetMode.RECOVER_OR_DISCARD, conditions);
            outcome(html, row, ResetMode.RECOVER, conditions);
            outcome(html, row, ResetMode.DISCARD, conditions);
            outcome(html, row, ResetMode.MANUAL, conditions);
            html.close().line();
        }
        close(html);
    }

    private static void open(Html html, String label) {
        html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", label);
        html.open("table", "class", "reset").line();
    }

    private static void header(Html html, List<String> words) {
        html.open("thead").open("tr");
        words.forEach(word -> html.element("th", word, "scope", "col"));
        html.close().close().line();
    }

    private static void close(Html html) {
        html.close();
        html.close();
        html.close().line();
    }

    private static void outcome(Html html, ResetRow row, ResetMode mode, ResetConditions conditions) {
        List<ResetStrategy> stages = row.stages(mode, conditions);
        String first = stages.get(0).name().toLowerCase(Locale.ROOT);
        String style = mode != ResetMode.MANUAL && stages.get(0) == ResetStrategy.MANUAL ? "fallen" : first;
        html.element("td", () -> html.element("span", Wording.stages(mode, stages)), "class", style);
    }
}
