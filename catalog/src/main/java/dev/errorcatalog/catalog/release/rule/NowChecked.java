package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedClass;
import java.util.function.Consumer;

/** A root became checked. */
final class NowChecked extends ReparentRule {

    NowChecked() {
        super(
                "now-checked",
                "A root is a checked exception: code has to declare or catch it, and handlers of RuntimeException no longer run.",
                Verdict.BREAKING);
    }

    @Override
    void check(Kept<ReleasedClass> kept, Kin kin, Diff diff, Consumer<Finding> found) {

        if (kin.isNowChecked()) {
            found.accept(moved(breaking(Subject.of(kept.after())), kept)
                    .effect("handlers of RuntimeException no longer run, and callers have to declare the exception")
                    .witness(witness(kept, diff))
                    .repair("`extends: " + kept.before().parent() + "`"));
        }
    }
}
