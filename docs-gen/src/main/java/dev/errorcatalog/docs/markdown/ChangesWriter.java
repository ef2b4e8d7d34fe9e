package dev.errorcatalog.docs.markdown;

import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.docs.content.ChangesPage;
import dev.errorcatalog.docs.content.Mention;
import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.Removed;
import dev.errorcatalog.docs.content.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Writes what changed from release to release. */
final class ChangesWriter {
    private ChangesWriter() {}

    static MarkdownPage write(ChangesPage changes) {
        String description = "New, altered and removed errors, release by release.";
        MarkdownPage page = new MarkdownPage(PageName.CHANGES, "What changed", description);
        page.paragraph(page.line().link("Errors", PageName.INDEX));
        page.paragraph(page.line()
                .text(description + " The ")
                .link("rules", PageName.RULES)
                .text(" say what a release may change."));
        if (changes.unreleased().isEmpty() && changes.releases().isEmpty()) {
            page.paragraph("Nothing was released yet.");
        }
        changes.unreleased().ifPresent(pending -> release(page, "Not released yet", pending));
        changes.releases().forEach(release -> release(page, release.version(), release.changes()));
        return page;
    }

    private static void release(MarkdownPage page, String title, ChangesPage.Changes changes) {
        page.heading(title);
        page.paragraph(changes.summary());
        list(page, "Removed", changes.removed(), ChangesWriter::removed);
        list(page, "Changed", changes.altered(), ChangesWriter::altered);
        if (!changes.errors().isEmpty()) {
            page.subheading(page.line().text("New errors"));
            ErrorTable.write(page, changes.errors());
        }
        mentions(page, "New classes", changes.classes());
        mentions(page, "New categories", changes.categories());
    }

    private static <T> void list(
            MarkdownPage page, String title, List<T> items, BiFunction<MarkdownPage, T, String> item) {
        if (!items.isEmpty()) {
            page.subheading(page.line().text(title));
            page.items(items.stream().map(each -> item.apply(page, each)).toList());
        }
    }

    private static void mentions(MarkdownPage page, String title, List<Mention> mentions) {
        if (!mentions.isEmpty()) {
            page.subheading(page.line().text(title));
            page.paragraph(page.line().mentions(mentions));
        }
    }

    private static String altered(MarkdownPage page, ChangesPage.Altered altered) {
        Line line = verdict(page, altered.verdict())
                .codeLink(altered.error().name(), altered.error().page())
                .text(" ")
                .code(altered.error().id().toString())
                .text(": " + altered.words());
        altered.values()
                .ifPresent(values ->
                        line.text(", ").code(values.from()).text(" → ").code(values.to()));
        return ProseMarkdown.item(line.text("."), altered.migration().stream().toList());
    }

    private static String removed(MarkdownPage page, Removed removed) {
        Line line = verdict(page, Optional.of(Verdict.BREAKING))
                .text(Wording.kind(removed.kind()) + " ")
                .codeLink(removed.name(), removed.page())
                .text(".");
        removed.notice()
                .replacedBy()
                .ifPresent(other -> line.text(" Use ").mention(other).text(" instead."));
        return ProseMarkdown.item(
                line,
                Stream.of(removed.notice().reason(), removed.migration())
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** What needs no action has no mark. */
    private static Line verdict(MarkdownPage page, Optional<Verdict> verdict) {
        Line line = page.line();
        verdict.filter(known -> known != Verdict.SAFE)
                .ifPresent(bad -> line.strong(bad.name()).text(" "));
        return line;
    }
}
