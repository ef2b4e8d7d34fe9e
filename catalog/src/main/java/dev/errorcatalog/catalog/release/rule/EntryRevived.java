package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.ReleasedTombstone;
import dev.errorcatalog.catalog.release.model.Step;
import java.util.function.Consumer;

/** A removed error is back. */
final class EntryRevived extends CompatRule {

    EntryRevived() {
        super("entry-revived", Section.ADDED, "A removed error is back with its name and its code.", Verdict.SAFE);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (ReleasedError error : diff.addedErrors()) {
            if (isRevived(error, diff)) {
                found.accept(safe(Step.MINOR, Subject.of(error))
                        .change("", "removed", error.name())
                        .effect("known before as " + diff.thrownBefore(error.id())));
            }
        }
    }

    static boolean isRevived(ReleasedError error, Diff diff) {
        return Tombstones.before(error.id(), diff)
                .flatMap(ReleasedTombstone::name)
                .filter(error.names()::contains)
                .isPresent();
    }
}
