package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.model.Notice;
import dev.errorcatalog.catalog.release.model.Version;
import java.util.List;
import java.util.Optional;

/**
 * How long something that was deprecated has to stay: the {@code policy} of the catalog says for how many minor releases
 * ({@code deprecate-for}). Whoever waits gives users time; the removal breaks them all the same.
 */
final class DeprecationPeriod {

    private DeprecationPeriod() {}

    /** The cheapest repair of a removal: to wait as long as the policy says, or else something better. */
    static String repair(Optional<Notice> deprecated, Diff diff, String better) {
        return waiting(deprecated, diff).map(wait -> wait + "; or " + better).orElse(better);
    }

    private static Optional<String> waiting(Optional<Notice> deprecated, Diff diff) {
        int minors = diff.policy().deprecateFor();
        if (minors == 0) {
            return Optional.empty();
        }
        if (deprecated.isEmpty()) {
            return Optional.of(
                    "mark it `deprecated`, and keep it for " + minors + " minor release" + (minors == 1 ? "" : "s"));
        }
        return deprecated
                .flatMap(Notice::since)
                .flatMap(Version::parse)
                .flatMap(since -> diff.before().version().flatMap(released -> end(since, released, minors)))
                .map(end -> "keep it, deprecated, until " + end + " was released");
    }

    /** The release that has to come first; none when it came already. A new major release counts as a minor one. */
    private static Optional<Version> end(Version since, Version released, int minors) {
        boolean sameMajor = released.major() <= since.major();
        Version end = sameMajor
                ? new Version(since.major(), since.minor() + minors, 0, List.of())
                : new Version(released.major(), minors - 1, 0, List.of());
        return Optional.of(end).filter(needed -> released.compareTo(needed) < 0);
    }
}
