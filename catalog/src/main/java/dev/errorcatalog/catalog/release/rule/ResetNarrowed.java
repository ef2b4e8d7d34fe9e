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

/** A client reset strategy less. */
final class ResetNarrowed extends CompatRule {

    ResetNarrowed() {
        super(
                "reset-narrowed",
                Section.BEHAVIOUR,
                "A client reset strategy no longer serves an error: apps that chose it get the next one, or the manual handler that they may not have.",
                Verdict.BREAKING);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Kept<ReleasedError> kept : diff.keptErrors()) {
            ReleasedError before = kept.before();
            ReleasedError after = kept.after();

            List<ResetStrategy> lost = new ArrayList<>(before.behaviour().reset());
            lost.removeAll(after.behaviour().reset());
            if (!lost.isEmpty()) {
                found.accept(breaking(Subject.of(after))
                        .change("reset", Resets.list(before), Resets.list(after))
                        .effect("apps that chose " + lost.get(0).word() + " are no longer served by it")
                        .repair("`reset: " + Resets.list(before) + "`"));
            }
        }
    }
}
