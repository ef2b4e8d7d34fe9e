package dev.errorcatalog.docs.markdown;

import dev.errorcatalog.docs.content.Mention;
import java.util.ArrayList;
import java.util.List;

/** A table of facts in the making; every page about one thing ends with one. */
final class FactsTable {
    private final MarkdownPage page;
    private final List<List<Line>> rows = new ArrayList<>();

    /** Begins a table of a page. */
    FactsTable(MarkdownPage page) {
        this.page = page;
    }

    FactsTable row(String fact, Line value) {
        rows.add(List.of(page.line().text(fact), value));
        return this;
    }

    FactsTable words(String fact, String words) {
        return row(fact, page.line().text(words));
    }

    FactsTable code(String fact, String code) {
        return row(fact, page.line().code(code));
    }

    FactsTable codes(String fact, List<String> codes) {
        Line line = page.line();
        for (int i = 0; i < codes.size(); i++) {
            (i == 0 ? line : line.text(", ")).code(codes.get(i));
        }
        return row(fact, line);
    }

    FactsTable mention(String fact, Mention mention) {
        return row(fact, page.line().mention(mention));
    }

    /** The classes above one, nearest first, and the class of the JDK above them all. */
    FactsTable parents(List<Mention> parents, String root) {
        Line line = page.line();
        parents.forEach(parent -> line.mention(parent).text(" › "));
        return row("Extends", line.code(root));
    }

    /** Writes the table below its heading. */
    void write() {
        page.heading("Facts");
        page.table(List.of("Fact", "Value"), rows);
    }
}
