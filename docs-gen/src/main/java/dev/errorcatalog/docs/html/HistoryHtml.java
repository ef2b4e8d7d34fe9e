package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.EarlierMeaning;
import dev.errorcatalog.docs.content.History;
import dev.errorcatalog.docs.content.Notice;

/** Writes what became of something over the releases. */
final class HistoryHtml {
    private HistoryHtml() {}

    /** Warnings that belong at the top of a page. */
    static void notices(HtmlPage page, History history) {
        history.retired().ifPresent(notice -> notice(page, "No longer sent", notice));
        history.deprecated().ifPresent(notice -> notice(page, "Deprecated", notice));
    }

    static void notice(HtmlPage page, String what, Notice notice) {
        Html html = page.html();
        html.open("div", "class", "notice", "role", "note").open("p").element("strong", what);
        notice.since().ifPresent(since -> html.text(" since " + since));
        html.text(".");
        notice.replacedBy().ifPresent(other -> {
            html.text(" Use ");
            page.mention(other);
            html.text(" instead.");
        });
        html.close();
        notice.reason().ifPresent(page::prose);
        html.close().line();
    }

    /** The section at the end of a page; left out if there is nothing to tell. */
    static void section(HtmlPage page, History history) {
        if (history.isEmpty()) {
            return;
        }
        Html html = page.html();
        page.heading("History");
        if (!history.events().isEmpty() || !history.aliases().isEmpty()) {
            html.open("ul", "class", "history");
            history.events().forEach(event -> html.element("li", event));
            for (String alias : history.aliases()) {
                html.open("li", "id", alias).text("Formerly ");
                Code.inline(html, alias).text(".").close();
            }
            html.close().line();
        }
        history.earlier().forEach(earlier -> earlier(page, earlier));
    }

    static void earlier(HtmlPage page, EarlierMeaning earlier) {
        Html html = page.html();
        html.open("p").text(earlier.words());
        String between = "";
        for (String name : earlier.names()) {
            html.text(between).open("span", "id", name);
            Code.inline(html, name).close();
            between = ", ";
        }
        html.text(".");
        earlier.now().ifPresent(now -> {
            html.text(" That is now at ");
            page.mention(now);
            html.text(".");
        });
        html.close().line();
        earlier.reason().ifPresent(page::prose);
    }
}
