package dev.errorcatalog.docs.markdown;

import dev.errorcatalog.catalog.model.CodeKind;
import dev.errorcatalog.docs.content.CategoryPage;
import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.prose.Prose;

/** Writes the page of a category. */
final class CategoryPageWriter {
    private CategoryPageWriter() {}

    static MarkdownPage write(CategoryPage category) {
        MarkdownPage page = new MarkdownPage(
                category.page(),
                category.title(),
                Prose.words(category.description().summary()));
        page.paragraph(page.line().anchor(category.slug()).link("Errors", PageName.INDEX));
        HistoryWriter.notices(page, category.history());
        page.prose(category.description());
        errors(page, category);
        page.paragraph(page.line()
                .text("A code that is not listed here gives ")
                .mention(category.fallback())
                .text(" and is reported."));
        if (!category.seenInLogs().isEmpty()) {
            page.heading("Seen in logs");
            page.paragraph(page.line().code("{code}").text(" stands for the code."));
            page.prose(category.seenInLogs());
        }
        HistoryWriter.section(page, category.history());
        facts(page, category);
        return page;
    }

    private static void errors(MarkdownPage page, CategoryPage category) {
        page.heading("Codes");
        if (category.rows().isEmpty()) {
            page.paragraph("No code of this category has an entry of its own.");
        }
        ErrorTable.write(page, category.rows().reported());
        if (!category.rows().notReported().isEmpty()) {
            page.heading("Codes that do not reach an app");
            ErrorTable.write(page, category.rows().notReported());
        }
    }

    private static void facts(MarkdownPage page, CategoryPage category) {
        String codes = category.codes() == CodeKind.INTEGER ? "32-bit numbers" : "Words";
        FactsTable facts = new FactsTable(page)
                .code("Name in the catalog", category.slug())
                .codes("On the wire", category.wire())
                .mention("Exception", category.fallback())
                .words("Codes are", codes);
        category.history().since().ifPresent(since -> facts.code("Since", since));
        facts.write();
    }
}
