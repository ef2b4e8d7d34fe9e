package dev.errorcatalog.docs.markdown;

import dev.errorcatalog.docs.content.EarlierMeaning;
import dev.errorcatalog.docs.content.History;
import dev.errorcatalog.docs.content.Notice;
import dev.errorcatalog.docs.prose.Prose;
import java.util.ArrayList;
import java.util.List;

/** Writes what became of something over the releases. */
final class HistoryWriter {
    private HistoryWriter() {}

    /** Warnings that belong at the top of a page. */
    static void notices(MarkdownPage page, History history) {
        history.retired().ifPresent(notice -> notice(page, "No longer sent", notice));
        history.deprecated().ifPresent(notice -> notice(page, "Deprecated", notice));
    }

    static void notice(MarkdownPage page, String what, Notice notice) {
        Line line = page.line().strong(what);
        notice.since().ifPresent(since -> line.text(" since " + since));
        line.text(".");
        notice.replacedBy().ifPresent(other -> line.text(" Use ").mention(other).text(" instead."));
        page.quote(line, notice.reason().orElse(Prose.EMPTY));
    }

    /** The section at the end of a page; left out if there is nothing to tell. */
    static void section(MarkdownPage page, History history) {
        if (history.isEmpty()) {
            return;
        }
        page.heading("History");
        List<Line> lines = new ArrayList<>();
        history.events().forEach(event -> lines.add(page.line().text(event)));
        for (String alias : history.aliases()) {
            lines.add(page.line().anchor(alias).text("Formerly ").code(alias).text("."));
        }
        page.list(lines);
        history.earlier().forEach(earlier -> earlier(page, earlier));
    }

    static void earlier(MarkdownPage page, EarlierMeaning earlier) {
        Line line = page.line().text(earlier.words());
        String between = "";
        for (String name : earlier.names()) {
            line.text(between).anchor(name).code(name);
            between = ", ";
        }
        line.text(".");
        earlier.now()
                .ifPresent(now -> line.text(" That is now at ").mention(now).text("."));
        page.paragraph(line);
        earlier.reason().ifPresent(page::prose);
    }
}
