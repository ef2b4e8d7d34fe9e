package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.Notice;
import dev.errorcatalog.catalog.release.model.ReleasedTombstone;
import dev.errorcatalog.catalog.release.model.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Words changed. */
final class TextChanged extends CompatRule {

    TextChanged() {
        super(
                "text-changed",
                Section.DOCUMENTATION,
                "Words of the reference changed; nothing acts on them.",
                Verdict.SAFE);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Part part : Part.kept(diff)) {
            boolean notice = differs(part.deprecated()) || differs(part.retired());
            if (notice || !part.text().before().equals(part.text().after())) {
                found.accept(safe(Step.PATCH, part.subject()).effect("its texts changed"));
            }
        }
        if (!diff.before().header().text().equals(diff.after().header().text())) {
            found.accept(safe(Step.PATCH, Subject.CATALOG).effect("its title changed"));
        }
        for (ReleasedTombstone before : diff.before().removed().values()) {
            Tombstones.after(before, diff)
                    .filter(after -> !said(after).equals(said(before)))
                    .ifPresent(after ->
                            found.accept(safe(Step.PATCH, Subject.of(after)).effect("its texts changed")));
        }
    }

    /** Whether what is said of something that was and is deprecated or retired differs. */
    private static boolean differs(Kept<Optional<Notice>> notice) {
        return notice.before().isPresent()
                && notice.after().isPresent()
                && !notice.before().equals(notice.after());
    }

    private static List<Object> said(ReleasedTombstone tombstone) {
        return List.of(tombstone.text(), tombstone.replacedBy());
    }
}
