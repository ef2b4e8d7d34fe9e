package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.model.ResetStrategy;
import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A client reset strategy more. */
final class ResetWidened extends CompatRule {

    ResetWidened() {
        super(
                "reset-widened",
                Section.BEHAVIOUR,
                "One more client reset strategy serves an error: apps that chose it no longer get the one after it.",
                Verdict.RISKY);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Kept<ReleasedError> kept : diff.keptErrors()) {
            ReleasedError before = kept.before();
            ReleasedError after = kept.after();

            List<ResetStrategy> gained = new ArrayList<>(after.behaviour().reset());
            gained.removeAll(before.behaviour().reset());
            if (!gained.isEmpty()) {
                found.accept(risky(Subject.of(after))
                        .change("reset", Resets.list(before), Resets.list(after))
                        .effect("apps that chose " + gained.get(0).word() + " are served by it" + Resets.danger(gained))
                        .repair("`reset: " + Resets.list(before) + "`")
                        .losingData(Resets.discards(gained)));
            }
        }
    }
}
