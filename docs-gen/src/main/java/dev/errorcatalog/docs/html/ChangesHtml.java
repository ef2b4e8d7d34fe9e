package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.ChangesPage;
import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.Removed;
import dev.errorcatalog.docs.content.Wording;
import java.util.ArrayList;
import java.util.List;

/** Writes what changed from release to release. */
final class ChangesHtml {
    // More new errors than this are folded away; the first release brings them all.
    private static final int MANY = 25;

    private ChangesHtml() {}

    static HtmlPage write(ChangesPage changes) {
        HtmlPage page =
                new HtmlPage(PageName.CHANGES, "What changed", "New, altered and removed errors, release by release.");
        Html html = page.html();
        page.breadcrumb();
        html.element("h1", page.title()).line();
        html.open("p", "class", "lead").text(page.description() + " What a release may change, the ");
        page.link("rules", PageName.RULES);
        html.text(" say.").close().line();
        if (changes.unreleased().isEmpty() && changes.releases().isEmpty()) {
            page.paragraph("Nothing was released yet.");
        }
        changes.unreleased().ifPresent(pending -> release(page, "Not released yet", pending));
        changes.releases().forEach(release -> release(page, release.version(), release.changes()));
        return page;
    }

    private static void release(HtmlPage page, String title, ChangesPage.Changes changes) {
        Html html = page.html();
        html.open("section", "class", "release").line();
        page.heading(title);
        html.element("p", summary(changes), "class", "quiet").line();
        if (!changes.altered().isEmpty()) {
            html.element("h3", "Changed").open("ul").line();
            for (ChangesPage.Altered altered : changes.altered()) {
                html.open("li");
                page.codeLink(altered.error().name(), altered.error().page());
                html.text(" ").element("span", altered.error().id().toString(), "class", "quiet");
                html.text(": " + altered.words() + ".").close().line();
            }
            html.close().line();
        }
        if (!changes.removed().isEmpty()) {
            html.element("h3", "Removed").open("ul").line();
            changes.removed().forEach(removed -> removed(page, removed));
            html.close().line();
        }
        if (!changes.errors().isEmpty()) {
            html.element("h3", "New errors").line();
            errors(page, changes);
        }
        if (!changes.classes().isEmpty()) {
            html.element("h3", "New classes").open("p");
            page.mentions(changes.classes());
            html.close().line();
        }
        if (!changes.categories().isEmpty()) {
            html.element("h3", "New categories").open("p");
            page.mentions(changes.categories());
            html.close().line();
        }
        html.close().line();
    }

    private static void errors(HtmlPage page, ChangesPage.Changes changes) {
        if (changes.errors().size() <= MANY) {
            RowsHtml.write(page, changes.errors());
            return;
        }
        page.html()
                .open("details")
                .element("summary", "Show all " + changes.errors().size())
                .line();
        RowsHtml.write(page, changes.errors());
        page.html().close().line();
    }

    private static void removed(HtmlPage page, Removed removed) {
        Html html = page.html();
        html.open("li").text(Wording.kind(removed.kind()) + " ");
        page.codeLink(removed.name(), removed.page());
        html.text(".").close().line();
    }

    private static String summary(ChangesPage.Changes changes) {
        List<String> parts = new ArrayList<>();
        add(parts, changes.errors().size(), "new error", "new errors");
        add(parts, changes.altered().size(), "change", "changes");
        add(parts, changes.removed().size(), "removal", "removals");
        add(parts, changes.classes().size(), "new class", "new classes");
        add(parts, changes.categories().size(), "new category", "new categories");
        return String.join(", ", parts) + ".";
    }

    private static void add(List<String> parts, int number, String one, String many) {
        if (number > 0) {
            parts.add(number + " " + (number == 1 ? one : many));
        }
    }
}
