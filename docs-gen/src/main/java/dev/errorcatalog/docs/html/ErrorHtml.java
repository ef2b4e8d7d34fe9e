package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.ErrorFacts;
import dev.errorcatalog.docs.content.ErrorPage;
import dev.errorcatalog.docs.content.ErrorRow;
import dev.errorcatalog.docs.content.Mention;
import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.Wording;
import dev.errorcatalog.docs.prose.Prose;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the page of an error: what to do comes before everything else. */
final class ErrorHtml {
    private final HtmlPage page;
    private final Html html;
    private final ErrorPage error;

    private ErrorHtml(ErrorPage error) {
        this.error = error;
        this.page = new HtmlPage(
                error.row().page(),
                error.row().name() + " (" + error.row().id() + ")",
                Prose.words(error.row().summary()));
        this.html = page.html();
    }

    /**
     * Writes the page.
     *
     * @param rows the errors by their pages
     * @param editLink where the entry can be edited
     */
    static HtmlPage write(ErrorPage error, Map<PageName, ErrorRow> rows, Optional<String> editLink) {
        ErrorHtml writer = new ErrorHtml(error);
        writer.write(rows, editLink);
        return writer.page;
    }

    private void write(Map<PageName, ErrorRow> rows, Optional<String> editLink) {
        page.breadcrumb(new HtmlPage.Crumb(
                error.facts().categoryTitle(),
                PageName.ofCategory(error.row().id().category())));
        html.open("div", "class", "split").open("div", "class", "body").line();
        head();
        whatToDo();
        texts("Why it happens", error.cause(), "ul");
        section("Details", error.description().rest());
        error.reset().ifPresent(reset -> ResetTable.section(page, reset));
        section("Seen in logs", error.seenInLogs());
        error.note().ifPresent(note -> section("Note", note));
        related(rows);
        texts("Further reading", error.links(), "ul");
        HistoryHtml.section(page, error.history());
        html.close().line();
        facts(editLink);
        html.close();
    }

    private void head() {
        html.element("h1", error.row().name(), "id", error.row().name(), "class", "name")
                .line();
        html.open("p", "class", "badges");
        Code.inline(html, error.row().id().toString()).text(" ");
        RowsHtml.todo(html, error.row().todo());
        // On a phone the facts are far down.
        html.element("span", () -> page.mention(error.facts().lineage().get(0)), "class", "narrow");
        html.close().line();
        html.element("div", () -> page.prose(error.description().lead()), "class", "lead")
                .line();
        HistoryHtml.notices(page, error.history());
    }

    private void whatToDo() {
        html.open("section", "class", "action", "aria-labelledby", "what-to-do");
        texts("What to do", error.action(), "ol");
        html.close().line();
        error.snippet().ifPresent(snippet -> SnippetHtml.write(page, snippet));
    }

    /** One text as it is, several as a list. */
    private void texts(String heading, List<Prose> texts, String list) {
        if (texts.isEmpty()) {
            return;
        }
        page.heading(heading);
        if (texts.size() == 1) {
            page.prose(texts.get(0));
            return;
        }
        html.element(list, () -> texts.forEach(text -> html.element("li", () -> page.prose(text))))
                .line();
    }

    private void section(String heading, Prose prose) {
        texts(heading, prose.isEmpty() ? List.of() : List.of(prose), "ul");
    }

    private void related(Map<PageName, ErrorRow> rows) {
        if (error.related().isEmpty()) {
            return;
        }
        page.heading("Related");
        html.open("ul");
        for (Mention other : error.related()) {
            html.open("li");
            page.mention(other);
            other.page().map(rows::get).ifPresent(row -> {
                html.text(" ")
                        .element("span", row.id().toString(), "class", "quiet")
                        .text(" ");
                page.inlines(row.summary());
            });
            html.close();
        }
        html.close().line();
    }

    private void facts(Optional<String> editLink) {
        ErrorFacts facts = error.facts();
        List<Mention> lineage = facts.lineage();
        FactsHtml rows = new FactsHtml(page)
                .mention("Exception", lineage.get(0))
                .parents(lineage.subList(1, lineage.size()), facts.root());
        facts.unrelated().ifPresent(reason -> rows.row("Not below its category's class", () -> page.prose(reason)));
        rows.codes("On the wire", facts.wire())
                .code("Code", facts.code())
                .words("Who acts", Wording.audience(facts.audience()))
                .words("Reaches the app", Wording.reaches(error.row().todo(), facts.delivery()))
                .words("Trying again", Wording.retry(facts.retry()))
                .words("Fatal", Wording.fatal(facts.fatal()));
        error.history().since().ifPresent(since -> rows.words("Since", since));
        editLink.ifPresent(address ->
                rows.row("Source", () -> html.element("a", "Edit this entry", "href", address, "rel", "noopener")));
        rows.end();
    }
}
