package dev.errorcatalog.docs.html;

import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.rule.CompatRule;
import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.RulesPage;
import dev.errorcatalog.docs.prose.Prose;
import java.util.Locale;

/** Writes the rules that the next release is held to, the strictest first. */
final class RulesHtml {
    private RulesHtml() {}

    static HtmlPage write() {
        HtmlPage page = new HtmlPage(PageName.RULES, "Rules of compatibility", RulesPage.DESCRIPTION);
        Html html = page.html();
        page.breadcrumb();
        html.element("h1", page.title()).line();
        html.element("p", page.description() + " Every change of an error falls under one of these.", "class", "lead")
                .line();
        RulesPage.groups().forEach(group -> rules(page, group));
        return page;
    }

    private static void rules(HtmlPage page, RulesPage.Group group) {
        Html html = page.html();
        page.heading(group.title());
        page.paragraph(group.meaning());
        html.open("dl", "class", "rules").line();
        for (CompatRule.About rule : group.rules()) {
            html.open("div", "id", rule.id()).open("dt");
            html.element("code", rule.id());
            rule.verdicts()
                    .forEach(each -> html.text(" ").element("span", word(each), "class", "verdict " + word(each)));
            html.close()
                    .element("dd", () -> page.prose(Prose.of(rule.purpose())))
                    .close()
                    .line();
        }
        html.close().line();
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
