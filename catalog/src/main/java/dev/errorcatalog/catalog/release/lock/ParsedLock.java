package dev.errorcatalog.catalog.release.lock;

import dev.errorcatalog.catalog.problem.Problem;
import dev.errorcatalog.catalog.release.model.Release;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a lock.
 *
 * @param release what was released last; present exactly when there are no problems
 * @param problems why it cannot be relied on
 */
public record ParsedLock(Optional<Release> release, List<Problem> problems) {
    public ParsedLock {
        problems = List.copyOf(problems);
    }
}
