package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.diff.Witness;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.function.Consumer;

/** An error is removed, with a tombstone. */
final class EntryRemoved extends CompatRule {

    EntryRemoved() {
        super(
                "entry-removed",
                Section.LIFECYCLE,
                "A released error is removed: its constant no longer exists, its code throws the class of its category.",
                Verdict.BREAKING);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (ReleasedError error : diff.removedErrors()) {
            boolean taken = diff.after().errors().containsKey(diff.today(error.id()));
            if (taken || Tombstones.isBuried(error, diff)) {
                String deprecated = error.deprecated()
                        .map(notice -> "deprecated " + Wording.since(notice.since()))
                        .orElse("never deprecated before");
                found.accept(breaking(Subject.gone(error))
                        .change("", error.name(), "removed")
                        .effect(constant(error, diff) + " (" + deprecated + "); its code arrives as "
                                + diff.thrownAfter(diff.today(error.id())))
                        .witness(new Witness(diff)
                                .of(diff.catchChange(error.exceptionClass(), diff.thrownAfter(diff.today(error.id())))))
                        .repair(DeprecationPeriod.repair(
                                error.deprecated(),
                                diff,
                                "write `retired` instead, which keeps constant, class and page")));
            }
        }
    }

    private static String constant(ReleasedError error, Diff diff) {
        return diff.after().errors().values().stream()
                .filter(other ->
                        other.id().category().equals(diff.today(error.id()).category()))
                .filter(other -> other.names().contains(error.name()))
                .findFirst()
                .map(other -> error.name() + " means " + other.id())
                .orElse("code that names " + error.name() + " no longer compiles or links");
    }
}
