package dev.errorcatalog.docs.markdown;

import dev.errorcatalog.docs.content.ChangesPage;
import dev.errorcatalog.docs.content.Mention;
import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.Removed;
import dev.errorcatalog.docs.content.Wording;
import java.util.List;

/** Writes what changed from release to release. */
final class ChangesWriter {
    private ChangesWriter() {}

    static MarkdownPage write(ChangesPage changes) {
        String description = "New, altered and removed errors, release by release.";
        MarkdownPage page = new MarkdownPage(PageName.CHANGES, "What changed", description);
        page.paragraph(page.line().link("Errors", PageName.INDEX));
        page.paragraph(page.line()
                .text(description + " What a release may change, the ")
                .link("rules", PageName.RULES)
                .text(" say."));
        if (changes.unreleased().isEmpty() && changes.releases().isEmpty()) {
            page.paragraph("Nothing was released yet.");
        }
        changes.unreleased().ifPresent(pending -> release(page, "Not released yet", pending));
        changes.releases().forEach(release -> release(page, release.version(), release.changes()));
        return page;
    }

    private static void release(MarkdownPage page, String title, ChangesPage.Changes changes) {
        page.heading(title);
        list(
                page,
                "Changed",
                changes.altered().stream()
                        .map(altered -> altered(page, altered))
                        .toList());
        list(
                page,
                "Removed",
                changes.removed().stream()
                        .map(removed -> removed(page, removed))
                        .toList());
        if (!changes.errors().isEmpty()) {
            page.subheading(page.line().text("New errors"));
            ErrorTable.write(page, changes.errors());
        }
        mentions(page, "New classes", changes.classes());
        mentions(page, "New categories", changes.categories());
    }

    private static void list(MarkdownPage page, String title, List<Line> items) {
        if (!items.isEmpty()) {
            page.subheading(page.line().text(title));
            page.list(items);
        }
    }

    private static void mentions(MarkdownPage page, String title, List<Mention> mentions) {
        if (!mentions.isEmpty()) {
            page.subheading(page.line().text(title));
            page.paragraph(page.line().mentions(mentions));
        }
    }

    private static Line altered(MarkdownPage page, ChangesPage.Altered altered) {
        return page.line()
                .codeLink(altered.error().name(), altered.error().page())
                .text(" ")
                .code(altered.error().id().toString())
                .text(": " + altered.words() + ".");
    }

    private static Line removed(MarkdownPage page, Removed removed) {
        return page.line()
                .text(Wording.kind(removed.kind()) + " ")
                .codeLink(removed.name(), removed.page())
                .text(".");
    }
}
