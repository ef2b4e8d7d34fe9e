package dev.errorcatalog.docs.html;

import dev.errorcatalog.catalog.release.Explain;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.rule.CompatRule;
import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.prose.Prose;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Writes the rules that the next release is held to, the strictest first. */
final class RulesHtml {
    private RulesHtml() {}

    static HtmlPage write() {
        HtmlPage page = new HtmlPage(
                PageName.RULES,
                "Rules of compatibility",
                "What a release promises to code that was written for an earlier one.");
        Html html = page.html();
        page.breadcrumb();
        html.element("h1", page.title()).line();
        html.element("p", page.description() + " Every change of an error falls under one of these.", "class", "lead")
                .line();
        List<Verdict> worstFirst = Arrays.asList(Verdict.values());
        Collections.reverse(worstFirst);
        worstFirst.forEach(verdict -> rules(page, verdict));
        return page;
    }

    private static void rules(HtmlPage page, Verdict verdict) {
        List<CompatRule.About> rules = Explain.rules().stream()
                .filter(rule -> Collections.max(rule.verdicts()) == verdict)
                .toList();
        if (rules.isEmpty()) {
            return;
        }
        Html html = page.html();
        page.heading(title(verdict));
        page.paragraph(meaning(verdict));
        html.open("dl", "class", "rules").line();
        for (CompatRule.About rule : rules) {
            html.open("div", "id", rule.id()).open("dt");
            html.element("code", rule.id());
            rule.verdicts()
                    .forEach(each -> html.text(" ")
                            .element("span", each.name().toLowerCase(Locale.ROOT), "class", "verdict " + word(each)));
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

    private static String title(Verdict verdict) {
        return switch (verdict) {
            case SAFE -> "Safe";
            case RISKY -> "Risky";
            case BREAKING -> "Breaking";
            case ERROR -> "Never";
        };
    }

    private static String meaning(Verdict verdict) {
        return switch (verdict) {
            case SAFE -> "Nobody notices who does not look for it.";
            case RISKY ->
                "Nothing escapes a handler, but something that runs may run differently: the notes of the release say so.";
            case BREAKING ->
                "Code that worked stops working: only a major release may do this, and it says what to do instead.";
            case ERROR -> "No release may do this.";
        };
    }
}
