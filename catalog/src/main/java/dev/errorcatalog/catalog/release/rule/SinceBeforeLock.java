package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.Version;
import java.util.function.Consumer;

/** A first release that it missed. */
final class SinceBeforeLock extends CompatRule {

    SinceBeforeLock() {
        super(
                "since-before-lock",
                Section.DOCUMENTATION,
                "The `since` of something new names an earlier release, but the lock shows that it was in none.",
                Verdict.ERROR);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        diff.before()
                .version()
                .map(released -> diff.after().version().orElse(released))
                .ifPresent(version -> {
                    for (Part part : Part.added(diff)) {
                        part.since().after().flatMap(Version::parse).ifPresent(since -> {
                            int order = since.core().compareTo(version.core());
                            if (order < 0
                                    || (order == 0 && diff.after().version().isEmpty())) {
                                found.accept(
                                        error(part.subject())
                                                .change("since", "", since.toString())
                                                .effect("release "
                                                        + diff.before().versionText() + " did not have it")
                                                .repair(
                                                        "`since:` of the release that brings it, or leave it out: the lock fills it in"));
                            }
                        });
                    }
                });
    }
}
