package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.function.Consumer;

/** A new code with client reset strategies. */
final class AddedReset extends CompatRule {

    AddedReset() {
        super(
                "added-reset",
                Section.BEHAVIOUR,
                "A new code starts a client reset, while the release before reported it as every unknown code.",
                Verdict.RISKY);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (ReleasedError error : Appearing.in(diff)) {
            if (!error.behaviour().reset().isEmpty()) {
                found.accept(risky(Subject.of(error))
                        .change("reset", "[]", Resets.list(error))
                        .effect("the code was reported; now a client reset serves it"
                                + Resets.danger(error.behaviour().reset()))
                        .repair("leave `reset` out")
                        .losingData(Resets.discards(error.behaviour().reset())));
            }
        }
    }
}
