package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedTombstone;
import dev.errorcatalog.catalog.release.model.Step;
import dev.errorcatalog.catalog.release.model.Version;
import java.util.Optional;
import java.util.function.Consumer;

/** A tombstone with a wrong date. */
final class TombstoneSince extends CompatRule {

    TombstoneSince() {
        super(
                "tombstone-since",
                Section.LIFECYCLE,
                "A tombstone says another release than the one that removed something: page and lock would keep it.",
                Verdict.ERROR);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {
        for (ReleasedTombstone tombstone : diff.after().removed().values()) {
            String said = tombstone.since().orElse("");
            Optional<String> earlier = diff.before()
                    .tombstone(tombstone.key())
                    .filter(ReleasedTombstone::listed)
                    .flatMap(ReleasedTombstone::since);
            Optional<String> right = Tombstones.buriesNow(tombstone, diff)
                    ? removal(said, diff)
                    : earlier.filter(since -> !since.equals(said));
            right.ifPresent(release -> found.accept(error(Subject.of(tombstone))
                    .change("since", earlier.orElse(""), said)
                    .effect("the release without it is " + release)
                    .repair("write `since: " + release + "`")));
        }
    }

    /** The right release, unless this one is: the one that is built, or up to the major one that a removal needs. */
    private static Optional<String> removal(String said, Diff diff) {
        return diff.after().version().map(Version::core).flatMap(built -> {
            Version last = diff.before()
                    .version()
                    .map(released -> released.next(Step.MAJOR))
                    .filter(major -> major.compareTo(built) > 0)
                    .orElse(built);
            boolean fits = Version.parse(said)
                    .filter(since -> since.compareTo(built) >= 0 && since.compareTo(last) <= 0)
                    .isPresent();
            return fits ? Optional.empty() : Optional.of(built.toString());
        });
    }
}
