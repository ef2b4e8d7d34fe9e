package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.CategoryPage;
import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.Reference;
import dev.errorcatalog.docs.content.Wording;

/** Writes the first page: a search, filters, then every error by category, those that reach an app before the others. */
final class IndexHtml {
    private static final String FIELD = """

            <label for="q" class="unseen">Search the errors</label>
            <input id="q" name="q" type="search" placeholder="Log line, code, name or words" enterkeyhint="search"
             autocomplete="off" autocapitalize="off" spellcheck="false">
            <kbd title="Press / to search" aria-hidden="true">/</kbd>
            """;
    // What is seen changes with every key; what is read aloud waits until the typing stops.
    private static final String RESULTS = """
            <noscript><p class="quiet">The search needs JavaScript. Without it, use "find in page": all errors are here.</p></noscript>
            <div class="answer"><p id="status" class="quiet" aria-hidden="true"></p>
            <button id="clear" type="button" hidden>Clear filters</button></div>
            <p id="spoken" class="unseen" role="status"></p>
            <ol id="found" class="rows" hidden></ol>
            <button id="more" type="button" hidden>Show more</button>
            """;

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
        html.open("form", "id", "search", "role", "search", "hidden", "").html(FIELD);
        filters();
        html.close().line().html(RESULTS);
    }

    private void filters() {
        if (reference.errors().isEmpty()) {
            return;
        }
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
            html.empty("input", "type", "checkbox", "name", "todo", "value", Wording.word(todo));
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
        RowsHtml.write(page, category.rows().reported());
        if (!category.rows().notReported().isEmpty()) {
            html.element("h3", "Not reported to apps");
            RowsHtml.write(page, category.rows().notReported());
        }
        html.close().line();
    }
}
