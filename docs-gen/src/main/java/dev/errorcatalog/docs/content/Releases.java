package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.release.model.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When something happened: in a release, or in none yet. */
final class Releases {
    private static final Version NONE = new Version(0, 0, 0, List.of());

    /** The oldest release first, then what no release has yet. */
    static final Comparator<Optional<Version>> PENDING_LAST = Comparator.comparing(
                    (Optional<Version> release) -> release.isEmpty())
            .thenComparing(release -> release.orElse(NONE));

    private Releases() {}

    /** Reads what a catalog or a lock says. */
    static Optional<Version> of(Optional<String> text) {
        return text.flatMap(Version::parse);
    }
}
