package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.ResetPage;
import dev.errorcatalog.docs.content.Wording;
import dev.errorcatalog.runtime.ResetConditions;
import dev.errorcatalog.runtime.ResetStrategy;
import java.util.Locale;

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
        ResetTable.matrix(page, "What each mode does", reset.rows(), ResetConditions.none());
        fallbackOrder(page);
        page.heading("When the server forbids recovery");
        page.paragraph("Recover is taken out of every mode.");
        ResetTable.matrix(
                page,
                "When the server forbids recovery",
                reset.rows(),
                ResetConditions.none().withRecoveryForbidden());
        page.heading("After a breaking schema change");
        page.paragraph("Neither recover nor discard can work: every mode goes to manual.");
        ResetTable.matrix(
                page,
                "After a breaking schema change",
                reset.rows(),
                ResetConditions.none().withBreakingSchemaChange());
        return page;
    }

    private static void fallbackOrder(HtmlPage page) {
        Html html = page.html();
        page.heading("Order of falling back");
        page.paragraph("A stage runs only if the error is eligible for it, and if every stage before it failed.");
        ChainPicture.draw(html);
        html.open("dl", "class", "stages");
        for (ResetStrategy stage : ResetStrategy.values()) {
            String word = stage.name().toLowerCase(Locale.ROOT);
            html.element("dt", word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            html.element("dd", Wording.strategy(stage)).line();
        }
        html.close().line();
    }
}
