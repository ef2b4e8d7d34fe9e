package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.CategoryPage;
import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.Reference;

/** Writes the first page: a search, filters, then every error by category, those that reach an app before the others. */
final class IndexHtml {
    private final Reference reference;
    private final HtmlPage page;
    private final Html html;

    private IndexHtml(Reference reference) {
        this.reference = reference;
        int errors = reference.errors().size();
        this.page = new HtmlPage(PageName.INDEX, reference.title(), errors == 1 ? "1 error." : errors + " errors.");
        this.html = page.html();
    }

    static HtmlPage write(Reference reference) {
        IndexHtml writer = new IndexHtml(reference);
        writer.write();
        return writer.page;
    }

    private void write() {
        html.element("h1", reference.title()).line();
        html.element("p", "Paste a log line, or type a code, a name or words. " + page.description(), "class", "lead")
                .line();
        search();
        html.open("div", "id", "all").line();
        reference.categories().forEach(this::category);
        html.close().line();
    }

    /** The form works with the script only, so it is hidden until the script is there. */
    private void search() {
        html.open("form", "id", "search", "role", "search", "hidden", "").line();
        html.element("label", "Search the errors", "for", "q", "class", "unseen");
        html.empty(
                        "input",
                        "id",
                        "q",
                        "name",
                        "q",
                        "type",
                        "search",
                        "autocomplete",
                        "off",
                        "autocapitalize",
                        "off",
                        "spellcheck",
                        "false",
                        "placeholder",
                        "Log line, code, name or words")
                .line();
        html.element("kbd", "/", "title", "Press / to search", "aria-hidden", "true")
                .line();
        filters();
        html.close().line();
        html.empty("p", "id", "status", "role", "status", "class", "quiet");
        html.empty("ol", "id", "found", "class", "rows", "hidden", "").line();
        html.element("button", "Show more", "id", "more", "type", "button", "hidden", "")
                .line();
    }

    private void filters() {
        html.open("fieldset", "class", "chips").element("legend", "Category");
        reference.categories().stream()
                .filter(category -> !category.rows().isEmpty())
                .forEach(category -> {
                    html.open("label");
                    html.empty("input", "type", "checkbox", "name", "category", "value", category.slug());
                    html.element("span", category.title()).text(" ");
                    html.element("small", String.valueOf(category.rows().size()));
                    html.close().line();
                });
        html.close().line();
        html.open("fieldset", "class", "chips").element("legend", "What to do");
        reference.todos().forEach((todo, count) -> {
            html.open("label", "title", todo.meaning());
            html.empty("input", "type", "checkbox", "name", "todo", "value", RowsHtml.word(todo));
            html.element("span", todo.words()).text(" ");
            html.element("small", String.valueOf(count));
            html.close().line();
        });
        html.close().line();
    }

    private void category(CategoryPage category) {
        html.open("section", "class", "category");
        html.open("h2");
        page.link(category.title(), category.page());
        html.close();
        html.element("p", () -> page.inlines(category.description().summary()), "class", "quiet");
        if (category.rows().isEmpty()) {
            page.paragraph("No code of this category has an entry of its own.");
        }
        RowsHtml.list(page, category.rows().reported(), true);
        if (!category.rows().notReported().isEmpty()) {
            html.element("h3", "Not reported to apps");
            RowsHtml.list(page, category.rows().notReported(), true);
        }
        html.close().line();
    }
}
