package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.release.accept.Acceptance;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Verdict;
import java.util.Optional;

/**
 * A finding with what is thought of it.
 *
 * @param finding the finding
 * @param position where it stands in the catalog, or the nearest place
 * @param acceptance why it is intended
 * @param needsAcceptance whether no release may have it that nobody accepted
 */
record Judged(Finding finding, Position position, Optional<Acceptance> acceptance, boolean needsAcceptance) {

    /** Whether the build fails because of it. */
    boolean fails() {
        return finding.verdict() == Verdict.ERROR || (needsAcceptance && acceptance.isEmpty());
    }
}
