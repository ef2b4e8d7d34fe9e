package dev.errorcatalog.docs.markdown;

import dev.errorcatalog.docs.content.ErrorFacts;
import dev.errorcatalog.docs.content.ErrorPage;
import dev.errorcatalog.docs.content.Mention;
import dev.errorcatalog.docs.content.Wording;
import java.util.ArrayList;
import java.util.List;

/** Writes the table of facts of an error. */
final class FactsWriter {
    private FactsWriter() {}

    static void section(MarkdownPage page, ErrorPage error) {
        ErrorFacts facts = error.facts();
        List<List<Line>> rows = new ArrayList<>();
        rows.add(row(page, "Exception", page.line().mention(facts.lineage().get(0))));
        rows.add(row(page, "Extends", parents(page, facts.lineage(), facts.root())));
        rows.add(row(page, "Category", page.line().mention(facts.category())));
        rows.add(row(page, "On the wire", codes(page, facts.wire())));
        rows.add(row(page, "Code", page.line().code(facts.code())));
        rows.add(row(page, "Who acts", page.line().text(Wording.audience(facts.audience()))));
        rows.add(row(
                page,
                "Reaches the app",
                page.line().text(Wording.reaches(error.row().todo(), facts.delivery()))));
        rows.add(row(page, "Trying again", page.line().text(Wording.retry(facts.retry()))));
        rows.add(row(page, "Fatal", page.line().text(Wording.fatal(facts.fatal()))));
        page.heading("Facts");
        page.table(List.of("Fact", "Value"), rows);
        facts.unrelated().ifPresent(reason -> {
            page.paragraph("The exception is not below that of its category:");
            page.prose(reason);
        });
    }

    /** The classes above the first one, nearest first, and the class of the JDK. */
    static Line parents(MarkdownPage page, List<Mention> lineage, String root) {
        Line line = page.line();
        lineage.stream().skip(1).forEach(parent -> line.mention(parent).text(" › "));
        return line.code(root);
    }

    static Line codes(MarkdownPage page, List<String> codes) {
        Line line = page.line();
        for (int i = 0; i < codes.size(); i++) {
            (i == 0 ? line : line.text(", ")).code(codes.get(i));
        }
        return line;
    }

    static List<Line> row(MarkdownPage page, String fact, Line value) {
        return List.of(page.line().text(fact), value);
    }
}
