package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.Step;
import java.util.function.Consumer;

/** A first release is said. */
final class SinceFilled extends CompatRule {

    SinceFilled() {
        super(
                "since-filled",
                Section.DOCUMENTATION,
                "The release that brought something is said for the first time.",
                Verdict.SAFE);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Part part : Part.kept(diff)) {
            if (part.since().before().isEmpty()) {
                part.since()
                        .after()
                        .ifPresent(since ->
                                found.accept(safe(Step.PATCH, part.subject()).change("since", "", since)));
            }
        }
    }
}
