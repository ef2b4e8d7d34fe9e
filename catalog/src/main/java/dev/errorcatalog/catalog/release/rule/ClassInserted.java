package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedClass;
import dev.errorcatalog.catalog.release.model.Step;
import java.util.function.Consumer;

/** A class between a class and its parent. */
final class ClassInserted extends ReparentRule {

    ClassInserted() {
        super(
                "class-inserted",
                "A class that nobody can have named stands between a class and its old parent.",
                Verdict.SAFE);
    }

    @Override
    void check(Kept<ReleasedClass> kept, Kin kin, Diff diff, Consumer<Finding> found) {

        if (kin.lost().isEmpty() && kin.gained().isEmpty()) {
            found.accept(
                    moved(safe(Step.MINOR, Subject.of(kept.after())), kept).effect("every handler runs as before"));
        }
    }
}
