package dev.errorcatalog.docs.html;

import dev.errorcatalog.catalog.model.CodeKind;
import dev.errorcatalog.docs.content.CategoryPage;
import dev.errorcatalog.docs.content.Mention;
import dev.errorcatalog.docs.prose.Prose;
import java.util.Optional;

/** Writes the page of a category. */
final class CategoryHtml {
    private CategoryHtml() {}

    static HtmlPage write(CategoryPage category) {
        HtmlPage page = new HtmlPage(
                category.page(),
                category.title(),
                Prose.words(category.description().summary()));
        Html html = page.html();
        page.breadcrumb();
        html.open("div", "class", "split").open("div", "class", "body").line();
        html.element("h1", category.title(), "id", category.slug()).line();
        html.element("div", () -> page.prose(category.description()), "class", "lead")
                .line();
        html.open("p", "class", "narrow").text("On the wire ");
        page.mentions(category.wire().stream()
                .map(wire -> new Mention(wire, Optional.empty()))
                .toList());
        html.text("; arrives as ");
        page.mention(category.fallback());
        html.text(".").close().line();
        HistoryHtml.notices(page, category.history());
        errors(page, category);
        html.open("p").text("A code that is not listed here gives ");
        page.mention(category.fallback());
        html.text(" and is reported.").close().line();
        if (!category.seenInLogs().isEmpty()) {
            page.heading("Seen in logs");
            html.open("p");
            Code.inline(html, "{code}").text(" stands for the code.").close();
            page.prose(category.seenInLogs());
        }
        HistoryHtml.section(page, category.history());
        html.close();
        FactsHtml facts = new FactsHtml(page)
                .code("Name in the catalog", category.slug())
                .codes("On the wire", category.wire())
                .mention("Exception", category.fallback())
                .words("Codes are", category.codes() == CodeKind.INTEGER ? "32-bit numbers" : "Words");
        category.history().since().ifPresent(since -> facts.words("Since", since));
        facts.end();
        html.close();
        return page;
    }

    private static void errors(HtmlPage page, CategoryPage category) {
        page.heading("Codes");
        if (category.rows().isEmpty()) {
            page.paragraph("No code of this category has an entry of its own.");
        }
        RowsHtml.write(page, category.rows().reported());
        if (!category.rows().notReported().isEmpty()) {
            page.heading("Codes that do not reach an app");
            RowsHtml.write(page, category.rows().notReported());
        }
    }
}
