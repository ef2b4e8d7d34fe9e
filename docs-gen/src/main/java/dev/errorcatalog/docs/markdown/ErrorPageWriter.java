package dev.errorcatalog.docs.markdown;

import dev.errorcatalog.docs.content.CatchSnippet;
import dev.errorcatalog.docs.content.ErrorFacts;
import dev.errorcatalog.docs.content.ErrorPage;
import dev.errorcatalog.docs.content.Mention;
import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.Wording;
import dev.errorcatalog.docs.prose.Block;
import dev.errorcatalog.docs.prose.Prose;
import java.util.List;

/** Writes the page of an error: what to do comes before everything else. */
final class ErrorPageWriter {
    private ErrorPageWriter() {}

    static MarkdownPage write(ErrorPage error) {
        MarkdownPage page = new MarkdownPage(
                error.row().page(),
                error.row().name() + " (" + error.row().id() + ")",
                Prose.words(error.row().summary()));
        page.paragraph(page.line()
                .anchor(error.row().name())
                .link("Errors", PageName.INDEX)
                .text(" / ")
                .link(
                        error.facts().categoryTitle(),
                        PageName.ofCategory(error.row().id().category())));
        HistoryWriter.notices(page, error.history());
        page.prose(error.description().lead());
        whatToDo(page, error);
        whyItHappens(page, error);
        section(page, "Details", error.description().rest());
        error.reset().ifPresent(reset -> ResetTables.section(page, reset));
        section(page, "Seen in logs", error.seenInLogs());
        error.note().ifPresent(note -> section(page, "Note", note));
        related(page, error.related());
        section(page, "Further reading", bullets(error.links()));
        HistoryWriter.section(page, error.history());
        facts(page, error);
        return page;
    }

    private static void whatToDo(MarkdownPage page, ErrorPage error) {
        page.heading("What to do");
        page.prose(error.action().size() == 1 ? error.action().get(0) : list(true, error.action()));
        error.snippet().ifPresent(snippet -> snippet(page, snippet));
    }

    private static void snippet(MarkdownPage page, CatchSnippet snippet) {
        page.paragraph("In Java:");
        page.code("java", snippet.java());
        page.paragraph("In Kotlin:");
        page.code("kotlin", snippet.kotlin());
    }

    private static void whyItHappens(MarkdownPage page, ErrorPage error) {
        section(
                page,
                "Why it happens",
                error.cause().size() == 1 ? error.cause().get(0) : bullets(error.cause()));
    }

    private static void related(MarkdownPage page, List<Mention> related) {
        if (!related.isEmpty()) {
            page.heading("Related");
            page.list(related.stream().map(other -> page.line().mention(other)).toList());
        }
    }

    private static void facts(MarkdownPage page, ErrorPage error) {
        ErrorFacts facts = error.facts();
        List<Mention> lineage = facts.lineage();
        FactsTable rows = new FactsTable(page)
                .mention("Exception", lineage.get(0))
                .parents(lineage.subList(1, lineage.size()), facts.root())
                .mention("Category", facts.category())
                .codes("On the wire", facts.wire())
                .code("Code", facts.code())
                .words("Who acts", Wording.audience(facts.audience()))
                .words("Reaches the app", Wording.reaches(error.row().todo(), facts.delivery()))
                .words("Trying again", Wording.retry(facts.retry()))
                .words("Fatal", Wording.fatal(facts.fatal()));
        error.history().since().ifPresent(since -> rows.code("Since", since));
        rows.write();
        facts.unrelated().ifPresent(reason -> {
            page.paragraph("The exception is not below that of its category:");
            page.prose(reason);
        });
    }

    private static void section(MarkdownPage page, String heading, Prose prose) {
        if (!prose.isEmpty()) {
            page.heading(heading);
            page.prose(prose);
        }
    }

    private static Prose bullets(List<Prose> items) {
        return items.isEmpty() ? Prose.EMPTY : list(false, items);
    }

    private static Prose list(boolean numbered, List<Prose> items) {
        return new Prose(List.of(new Block.Items(numbered, items)));
    }
}
