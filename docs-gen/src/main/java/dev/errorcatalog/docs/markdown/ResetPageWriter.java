package dev.errorcatalog.docs.markdown;

import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.ResetCase;
import dev.errorcatalog.docs.content.ResetPage;
import dev.errorcatalog.docs.content.Wording;
import dev.errorcatalog.runtime.ResetConditions;
import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.ResetPlan;
import dev.errorcatalog.runtime.ResetStrategy;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Writes client reset by error and mode. */
final class ResetPageWriter {
    private static final Set<ResetStrategy> ALL = EnumSet.allOf(ResetStrategy.class);

    private ResetPageWriter() {}

    static MarkdownPage write(ResetPage reset, int errors) {
        String count = reset.rows().size() + " of " + errors + " errors end in a client reset.";
        MarkdownPage page = new MarkdownPage(PageName.RESET, "Client reset by error and mode", count);
        page.paragraph(page.line().link("Errors", PageName.INDEX));
        Line lead = page.line().text(count);
        reset.exceptionClass()
                .ifPresent(c -> lead.text(" They arrive as ").mention(c).text("."));
        page.paragraph(lead);
        section(page, reset, ResetCase.USUAL);
        fallbackOrder(page);
        section(page, reset, ResetCase.RECOVERY_FORBIDDEN);
        section(page, reset, ResetCase.BREAKING_SCHEMA_CHANGE);
        return page;
    }

    private static void section(MarkdownPage page, ResetPage reset, ResetCase circumstances) {
        page.heading(circumstances.heading());
        page.paragraph(circumstances.meaning());
        ResetTables.matrix(page, reset, circumstances);
    }

    private static void fallbackOrder(MarkdownPage page) {
        page.heading("Fallback order");
        page.paragraph("A stage runs only if the error is eligible for it, and if every stage before it failed:");
        page.list(Arrays.stream(ResetMode.values())
                .map(mode -> page.line()
                        .strong(Wording.mode(mode))
                        .text(": " + Wording.chain(ResetPlan.stages(mode, ALL, ResetConditions.none()))))
                .toList());
        page.paragraph("What the stages do:");
        page.list(Arrays.stream(ResetStrategy.values())
                .map(stage -> page.line().strong(Wording.title(stage)).text(": " + Wording.strategy(stage)))
                .toList());
    }
}
