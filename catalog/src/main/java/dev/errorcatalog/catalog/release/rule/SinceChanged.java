package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Verdict;
import java.util.Optional;
import java.util.function.Consumer;

/** Another first release. */
final class SinceChanged extends CompatRule {

    SinceChanged() {
        super(
                "since-changed",
                Section.DOCUMENTATION,
                "The release that brought something is history: it is written once.",
                Verdict.ERROR);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Part part : Part.kept(diff)) {
            Optional<String> before = part.since().before();
            Optional<String> after = part.since().after();
            if (before.isPresent() && after.isPresent() && !before.equals(after)) {
                found.accept(error(part.subject())
                        .change("since", before.get(), after.get())
                        .effect("it was released with " + before.get())
                        .repair("`since: " + before.get() + "`"));
            }
        }
    }
}
