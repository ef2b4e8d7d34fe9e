package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.release.accept.Acceptance;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.Version;
import java.util.List;
import java.util.Optional;

/** The release notes: Markdown whose sections hold every finding exactly once. */
final class NotesText {

    private final Comparison comparison;
    private final StringBuilder out = new StringBuilder();

    NotesText(Comparison comparison) {
        this.comparison = comparison;
    }

    String text() {
        Release after = comparison.after();
        line("## Errors in " + after.versionText());
        line("");
        if (comparison.before().isNone()) {
            line("The first release: " + Count.of(after.errors().size(), "error") + " in "
                    + Count.of(after.categories().size(), "category", "categories") + ", "
                    + Count.of(after.classes().size(), "class", "classes") + ".");
            return out.toString();
        }
        preReleases();
        if (comparison.judged().isEmpty()) {
            line("No changes since " + comparison.before().versionText() + ".");
        }
        comparison.acceptances().semverOverride().ifPresent(why -> {
            line("This version does not follow semantic versioning: " + why);
            line("");
        });
        for (Section section : Section.values()) {
            List<Judged> part = comparison.judged().stream()
                    .filter(judged -> judged.finding().section() == section)
                    .toList();
            if (!part.isEmpty()) {
                section(section, part);
            }
        }
        return out.toString().stripTrailing() + "\n";
    }

    /** A lock knows the last release only: what its pre-releases changed is in notes of their own. */
    private void preReleases() {
        Optional<Version> before = comparison.before().version().filter(Version::isPreRelease);
        Optional<Version> after = comparison.after().version().filter(version -> !version.isPreRelease());
        if (before.isPresent() && after.isPresent()) {
            line("These are the changes since the pre-release " + before.get()
                    + ". What changed before it, and what users of an earlier final release have to do, is in the"
                    + " notes of the pre-releases: it holds for " + after.get() + " as well.");
            line("");
        }
    }

    private void section(Section section, List<Judged> part) {
        line("### " + section.title());
        line("");
        if (section == Section.ADDED) {
            line("| code | constant | class | before | page |");
            line("| --- | --- | --- | --- | --- |");
            part.forEach(judged -> added(judged.finding()));
        } else {
            part.forEach(judged -> item(judged, section == Section.ACTION));
        }
        line("");
    }

    private void added(Finding finding) {
        Release after = comparison.after();
        ErrorId id = ErrorId.parse(finding.key());
        String thrown = after.error(id).map(error -> error.exceptionClass()).orElse("");
        String fresh = comparison.before().classes().containsKey(thrown) ? "" : " (new)";
        String page = after.header()
                .docs()
                .map(docs -> "[" + id.pageName() + "](" + docs.replace("{id}", id.pageName()) + ")")
                .orElse(id.pageName());
        line("| `" + finding.key() + "` | `" + finding.subject().label() + "` | `" + thrown + "`" + fresh + " | "
                + finding.effect() + " | " + page + " |");
    }

    private void item(Judged judged, boolean needsAction) {
        Finding finding = judged.finding();
        String label = finding.subject().label();
        StringBuilder item = new StringBuilder("- ");
        item.append(needsAction ? "**" + finding.verdict() + "** " : "");
        item.append(code(finding.key())).append(label.isEmpty() ? "" : " " + code(label));
        item.append(": ").append(finding.rule());
        if (!finding.from().isEmpty() || !finding.to().isEmpty()) {
            item.append(", ").append(finding.aspect().isEmpty() ? "" : finding.aspect() + " ");
            item.append(finding.from().isEmpty() ? "new" : code(finding.from())).append(" → ");
            item.append(finding.to().isEmpty() ? "gone" : code(finding.to()));
        }
        item.append(finding.effect().isEmpty() ? "." : ". " + sentence(finding.effect()));
        line(item.toString());
        if (needsAction) {
            action(finding, judged.acceptance());
        }
    }

    private void action(Finding finding, Optional<Acceptance> acceptance) {
        if (!finding.witness().isEmpty()) {
            line("");
            line("  ```java");
            finding.witness().forEach(code -> line("  " + code));
            line("  ```");
        }
        acceptance.ifPresent(accepted -> {
            line("");
            line("  Why: " + oneLine(accepted.because()));
            accepted.migration().ifPresent(migration -> {
                line("");
                line("  What to do: " + oneLine(migration));
            });
            line("");
        });
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String code(String text) {
        return "`" + text.replace("`", "'") + "`";
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
