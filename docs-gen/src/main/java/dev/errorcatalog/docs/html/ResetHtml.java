package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.ResetCase;
import dev.errorcatalog.docs.content.ResetPage;
import dev.errorcatalog.docs.content.Wording;
import dev.errorcatalog.runtime.ResetStrategy;

/** Writes client reset by error and mode. */
final class ResetHtml {
    private ResetHtml() {}

    static HtmlPage write(ResetPage reset, int errors) {
        String count = reset.rows().size() + " of " + errors + " errors end in a client reset.";
        HtmlPage page = new HtmlPage(PageName.RESET, "Client reset by error and mode", count);
        Html html = page.html();
        page.breadcrumb();
        html.element("h1", page.title()).line();
        html.open("p", "class", "lead").text(count);
        reset.exceptionClass().ifPresent(exception -> {
            html.text(" They arrive as ");
            page.mention(exception);
            html.text(".");
        });
        html.close().line();
        section(page, reset, ResetCase.USUAL);
        fallbackOrder(page);
        section(page, reset, ResetCase.RECOVERY_FORBIDDEN);
        section(page, reset, ResetCase.BREAKING_SCHEMA_CHANGE);
        return page;
    }

    private static void section(HtmlPage page, ResetPage reset, ResetCase circumstances) {
        page.heading(circumstances.heading());
        page.paragraph(circumstances.meaning());
        ResetTable.matrix(page, reset, circumstances);
    }

    private static void fallbackOrder(HtmlPage page) {
        Html html = page.html();
        page.heading("Fallback order");
        page.paragraph("A stage runs only if the error is eligible for it, and if every stage before it failed.");
        ChainPicture.draw(html);
        html.open("dl", "class", "stages");
        for (ResetStrategy stage : ResetStrategy.values()) {
            html.element("dt", Wording.title(stage));
            html.element("dd", Wording.strategy(stage)).line();
        }
        html.close().line();
    }
}
