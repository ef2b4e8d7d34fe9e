package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedClass;
import java.util.function.Consumer;

/** A class got an existing parent. */
final class ClassReparentedDown extends ReparentRule {

    ClassReparentedDown() {
        super(
                "class-reparented-down",
                "A class is below a class that was not above it: existing code no longer compiles, and an earlier handler may win.",
                Verdict.BREAKING);
    }

    @Override
    void check(Kept<ReleasedClass> kept, Kin kin, Diff diff, Consumer<Finding> found) {

        if (kin.lost().isEmpty() && !kin.gained().isEmpty()) {
            String gained = kin.gained().get(0);
            String name = kept.after().name();
            found.accept(moved(breaking(Subject.of(kept.after())), kept)
                    .effect("`catch (" + name + " | " + gained + " e)` and a handler of " + gained + " above one of "
                            + name + " no longer compile; handlers of " + gained + " start to run for it")
                    .witness(witness(kept, diff))
                    .repair("`extends: " + kept.before().parent() + "`"));
        }
    }
}
