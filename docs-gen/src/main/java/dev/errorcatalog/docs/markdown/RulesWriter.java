package dev.errorcatalog.docs.markdown;

import dev.errorcatalog.catalog.release.rule.CompatRule;
import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.RulesPage;
import dev.errorcatalog.docs.prose.Prose;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the rules that the next release is held to, the strictest first. */
final class RulesWriter {
    private RulesWriter() {}

    static MarkdownPage write() {
        MarkdownPage page = new MarkdownPage(PageName.RULES, "Rules of compatibility", RulesPage.DESCRIPTION);
        page.paragraph(page.line().link("Errors", PageName.INDEX));
        page.paragraph(RulesPage.DESCRIPTION + " Every change of an error falls under one of these.");
        for (RulesPage.Group group : RulesPage.groups()) {
            page.heading(group.title());
            page.paragraph(group.meaning());
            page.table(
                    List.of("Rule", "Verdict", "What it is about"),
                    group.rules().stream().map(rule -> cells(page, rule)).toList());
        }
        return page;
    }

    private static List<Line> cells(MarkdownPage page, CompatRule.About rule) {
        String verdicts = rule.verdicts().stream()
                .map(verdict -> verdict.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return List.of(
                page.line().anchor(rule.id()).code(rule.id()),
                page.line().text(verdicts),
                page.line().text(Prose.of(rule.purpose()).plainText().replace('\n', ' ')));
    }
}
