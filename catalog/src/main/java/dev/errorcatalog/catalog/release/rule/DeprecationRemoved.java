package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.Step;
import java.util.function.Consumer;

/** A category, class or field is no longer deprecated. */
final class DeprecationRemoved extends CompatRule {

    DeprecationRemoved() {
        super("deprecation-removed", Section.LIFECYCLE, "A category, class or field may be used again.", Verdict.SAFE);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Part part : Part.kept(diff)) {
            if (!part.isError() && part.deprecated().after().isEmpty()) {
                part.deprecated()
                        .before()
                        .ifPresent(notice -> found.accept(safe(Step.MINOR, part.subject())
                                .change("deprecated", Wording.since(notice.since()), "")));
            }
        }
    }
}
