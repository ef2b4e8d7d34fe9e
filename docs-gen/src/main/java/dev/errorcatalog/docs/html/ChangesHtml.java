package dev.errorcatalog.docs.html;

import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.docs.content.ChangesPage;
import dev.errorcatalog.docs.content.Mention;
import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.Removed;
import dev.errorcatalog.docs.content.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes what changed from release to release. */
final class ChangesHtml {
    // More new errors than this are folded away; the first release brings them all.
    private static final int MANY = 25;

    private final HtmlPage page =
            new HtmlPage(PageName.CHANGES, "What changed", "New, altered and removed errors, release by release.");
    private final Html html = page.html();

    private ChangesHtml() {}

    static HtmlPage write(ChangesPage changes) {
        return new ChangesHtml().page(changes);
    }

    private HtmlPage page(ChangesPage changes) {
        page.breadcrumb();
        html.element("h1", page.title()).line();
        html.open("p", "class", "lead").text(page.description() + " The ");
        page.link("rules", PageName.RULES);
        html.text(" say what a release may change.").close().line();
        if (changes.unreleased().isEmpty() && changes.releases().isEmpty()) {
            page.paragraph("Nothing was released yet.");
        }
        changes.unreleased().ifPresent(pending -> release("Not released yet", pending));
        changes.releases().forEach(release -> release(release.version(), release.changes()));
        return page;
    }

    private void release(String title, ChangesPage.Changes changes) {
        html.open("section", "class", "release").line();
        page.heading(title);
        html.element("p", changes.summary(), "class", "quiet").line();
        list("Removed", changes.removed(), this::removed);
        list("Changed", changes.altered(), this::altered);
        if (!changes.errors().isEmpty()) {
            html.element("h3", "New errors").line();
            errors(changes);
        }
        mentions("New classes", changes.classes());
        mentions("New categories", changes.categories());
        html.close().line();
    }

    private <T> void list(String title, List<T> items, Consumer<T> item) {
        if (!items.isEmpty()) {
            html.element("h3", title).open("ul").line();
            items.forEach(each -> {
                html.open("li");
                item.accept(each);
                html.close().line();
            });
            html.close().line();
        }
    }

    private void mentions(String title, List<Mention> mentions) {
        if (!mentions.isEmpty()) {
            html.element("h3", title).open("p");
            page.mentions(mentions);
            html.close().line();
        }
    }

    private void altered(ChangesPage.Altered altered) {
        verdict(altered.verdict());
        page.codeLink(altered.error().name(), altered.error().page());
        html.text(" ").element("span", altered.error().id().toString(), "class", "quiet");
        html.text(": " + altered.words());
        altered.values().ifPresent(values -> {
            html.text(", ");
            Code.inline(html, values.from()).text(" → ");
            Code.inline(html, values.to());
        });
        html.text(".");
        altered.migration().ifPresent(page::prose);
    }

    private void removed(Removed removed) {
        verdict(Optional.of(Verdict.BREAKING));
        html.text(Wording.kind(removed.kind()) + " ");
        page.codeLink(removed.name(), removed.page());
        html.text(".");
        removed.notice().replacedBy().ifPresent(other -> {
            html.text(" Use ");
            page.mention(other);
            html.text(" instead.");
        });
        removed.notice().reason().ifPresent(page::prose);
        removed.migration().ifPresent(page::prose);
    }

    /** What needs no action has no mark. */
    private void verdict(Optional<Verdict> verdict) {
        verdict.filter(known -> known != Verdict.SAFE)
                .ifPresent(bad -> html.element("strong", bad.name()).text(" "));
    }

    private void errors(ChangesPage.Changes changes) {
        if (changes.errors().size() <= MANY) {
            RowsHtml.write(page, changes.errors());
            return;
        }
        html.open("details")
                .element("summary", "Show all " + changes.errors().size())
                .line();
        RowsHtml.write(page, changes.errors());
        html.close().line();
    }
}
