package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.List;

/** The codes that the release before did not know: new errors, and those that moved to another code. */
final class Appearing {

    private Appearing() {}

    static List<ReleasedError> in(Diff diff) {
        return diff.after().errors().values().stream()
                .filter(error -> diff.meantBefore(error.id()).isEmpty())
                .toList();
    }
}
