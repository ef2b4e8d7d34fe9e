package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.Version;
import java.util.function.Consumer;

/** A first release yet to come. */
final class SinceInFuture extends CompatRule {

    SinceInFuture() {
        super(
                "since-in-future",
                Section.DOCUMENTATION,
                "The `since` of something new names a later release than the one that brings it.",
                Verdict.ERROR);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        diff.after().version().ifPresent(version -> {
            for (Part part : Part.added(diff)) {
                part.since().after().flatMap(Version::parse).ifPresent(since -> {
                    if (since.core().compareTo(version.core()) > 0) {
                        found.accept(error(part.subject())
                                .change("since", "", since.toString())
                                .effect("the release that brings it is " + version)
                                .repair("`since: " + version.core() + "`, or leave it out: the lock fills it in"));
                    }
                });
            }
        });
    }
}
