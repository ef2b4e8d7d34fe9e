package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.Forward;
import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.Removed;
import dev.errorcatalog.docs.content.RetiredPage;
import dev.errorcatalog.docs.content.Wording;

/** Writes what is no longer sent and what was removed; nothing that was ever documented disappears. */
final class RetiredHtml {
    private RetiredHtml() {}

    static HtmlPage write(RetiredPage retired) {
        HtmlPage page = new HtmlPage(
                PageName.RETIRED, "Retired and removed", "What is no longer sent, what was removed, and what to use.");
        Html html = page.html();
        page.breadcrumb();
        html.element("h1", page.title()).line();
        html.element("p", page.description(), "class", "lead").line();
        if (retired.isEmpty()) {
            page.paragraph("Nothing was retired or removed so far.");
        }
        if (!retired.retired().isEmpty()) {
            page.heading("No longer sent");
            page.paragraph("Constants, classes and pages of these errors stay.");
            retired.retired().forEach(error -> retired(page, error));
        }
        if (!retired.removed().isEmpty()) {
            page.heading("Removed");
            retired.removed().forEach(removed -> removed(page, removed));
        }
        return page;
    }

    /** The page that something removed keeps, so that links to it go on working. */
    static HtmlPage stub(Removed removed) {
        HtmlPage page = new HtmlPage(
                removed.page(),
                removed.name() + " (removed)",
                Wording.kind(removed.kind()) + " " + removed.key() + " was removed.");
        Html html = page.html();
        page.breadcrumb(new HtmlPage.Crumb("Retired and removed", PageName.RETIRED));
        html.element("h1", removed.name(), "id", removed.name(), "class", "name")
                .line();
        html.open("p", "class", "badges");
        Code.inline(html, removed.key()).text(" ").element("span", "Removed", "class", "todo no-longer-sent");
        html.close().line();
        HistoryHtml.notice(page, what(removed), removed.notice());
        removed.migration().ifPresent(page::prose);
        HistoryHtml.section(page, removed.history());
        return page.ofThePast();
    }

    /** The page of something that has another one now. */
    static HtmlPage forward(Forward forward) {
        String name = forward.target().name();
        HtmlPage page = new HtmlPage(forward.page(), name + " (moved)", name + " has another page.");
        page.breadcrumb();
        page.html().element("h1", page.title()).line();
        page.html().open("p").text("What this page was about is now at ");
        page.mention(forward.target());
        page.html().text(".").close().line();
        forward.earlier().forEach(earlier -> HistoryHtml.earlier(page, earlier));
        return page.ofThePast();
    }

    private static void retired(HtmlPage page, RetiredPage.Retired retired) {
        Html html = page.html();
        html.open("h3", "id", retired.error().name());
        page.codeLink(retired.error().name(), retired.error().page());
        html.text(" ").element("span", retired.error().id().toString(), "class", "quiet");
        html.close().line();
        HistoryHtml.notice(page, "No longer sent", retired.notice());
    }

    private static void removed(HtmlPage page, Removed removed) {
        Html html = page.html();
        html.open("h3", "id", removed.name());
        page.codeLink(removed.name(), removed.page());
        html.text(" ").element("span", removed.key(), "class", "quiet");
        html.close().line();
        HistoryHtml.notice(page, what(removed), removed.notice());
        removed.migration().ifPresent(page::prose);
    }

    private static String what(Removed removed) {
        return Wording.kind(removed.kind()) + " removed";
    }
}
