package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.Step;
import java.util.function.Consumer;

/** A category, class or field is deprecated. */
final class DeprecationAdded extends CompatRule {

    DeprecationAdded() {
        super(
                "deprecation-added",
                Section.LIFECYCLE,
                "A category, class or field should not be used any more; it works as before.",
                Verdict.SAFE);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Part part : Part.kept(diff)) {
            if (!part.isError() && part.deprecated().before().isEmpty()) {
                part.deprecated()
                        .after()
                        .ifPresent(notice -> found.accept(safe(Step.MINOR, part.subject())
                                .change("deprecated", "", Wording.since(notice.since()))));
            }
        }
    }
}
