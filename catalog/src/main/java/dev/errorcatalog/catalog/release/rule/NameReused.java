package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.function.Consumer;

/** A constant gets another meaning. */
final class NameReused extends CompatRule {

    NameReused() {
        super(
                "name-reused",
                Section.LIFECYCLE,
                "A constant that meant one error of a category means another: compiled code silently gets the other one.",
                Verdict.ERROR);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {
        FormerNames names = new FormerNames(diff);
        for (ReleasedError error : diff.after().errors().values()) {
            for (String name : error.names()) {
                names.otherOwner(name, error)
                        .ifPresent(owner -> found.accept(error(Subject.of(error))
                                .change("", owner + " " + name, error.id() + " " + name)
                                .effect("code compiled with " + name + " for " + owner + " gets " + error.id())
                                .repair("choose a name that was never used")));
            }
        }
    }
}
