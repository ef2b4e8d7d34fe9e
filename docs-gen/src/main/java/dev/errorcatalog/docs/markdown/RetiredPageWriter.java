package dev.errorcatalog.docs.markdown;

import dev.errorcatalog.docs.content.Forward;
import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.Removed;
import dev.errorcatalog.docs.content.RetiredPage;
import dev.errorcatalog.docs.content.Wording;

/** Writes what is no longer sent and what was removed; nothing that was ever documented disappears. */
final class RetiredPageWriter {
    private RetiredPageWriter() {}

    static MarkdownPage write(RetiredPage retired) {
        MarkdownPage page = new MarkdownPage(
                PageName.RETIRED, "Retired and removed", "What is no longer sent, what was removed, and what to use.");
        page.paragraph(page.line().link("Errors", PageName.INDEX));
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
    static MarkdownPage stub(Removed removed) {
        MarkdownPage page = new MarkdownPage(
                removed.page(),
                removed.name() + " (removed)",
                Wording.kind(removed.kind()) + " " + removed.key() + " was removed.");
        page.paragraph(page.line()
                .anchor(removed.name())
                .link("Errors", PageName.INDEX)
                .text(" / ")
                .link("Retired and removed", PageName.RETIRED));
        HistoryWriter.notice(page, what(removed), removed.notice());
        removed.migration().ifPresent(page::prose);
        HistoryWriter.section(page, removed.history());
        return page;
    }

    /** The page of something that has another one now. */
    static MarkdownPage forward(Forward forward) {
        String name = forward.target().name();
        MarkdownPage page = new MarkdownPage(forward.page(), name + " (moved)", name + " has another page.");
        page.paragraph(page.line().link("Errors", PageName.INDEX));
        page.paragraph(page.line()
                .text("What this page was about is now at ")
                .mention(forward.target())
                .text("."));
        forward.earlier().forEach(earlier -> HistoryWriter.earlier(page, earlier));
        return page;
    }

    private static void retired(MarkdownPage page, RetiredPage.Retired retired) {
        page.subheading(page.line()
                .anchor(retired.error().name())
                .codeLink(retired.error().name(), retired.error().page())
                .text(" ")
                .code(retired.error().id().toString()));
        HistoryWriter.notice(page, "No longer sent", retired.notice());
    }

    private static void removed(MarkdownPage page, Removed removed) {
        page.subheading(page.line()
                .anchor(removed.name())
                .code(removed.name())
                .text(" ")
                .code(removed.key()));
        HistoryWriter.notice(page, what(removed), removed.notice());
        removed.migration().ifPresent(page::prose);
    }

    private static String what(Removed removed) {
        return Wording.kind(removed.kind()) + " removed";
    }
}
