package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.release.diff.CatchChange;
import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.ReleasedCategory;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Follows a string on the wire from one category to another: a server in the field goes on sending it. */
final class Wires {

    private Wires() {}

    /** The category of a release that one of some strings stands for. */
    static Optional<ReleasedCategory> owner(List<String> strings, Release release) {
        return release.categories().values().stream()
                .filter(category -> category.wire().stream().anyMatch(strings::contains))
                .findFirst();
    }

    /** What becomes of the handlers of codes that were of one category and are of another one. */
    static CatchChange catchChange(ReleasedCategory before, ReleasedCategory after, Diff diff) {
        return diff.catchChange(before.exceptionClass(), after.exceptionClass());
    }

    /** The codes that mean something else: {@code ; 1 meant A1 and means B1}; empty when there are none. */
    static String meanings(ReleasedCategory before, ReleasedCategory after, Diff diff) {
        return diff.before().errors().values().stream()
                .filter(error -> error.id().category().equals(before.slug()))
                .map(error -> meaning(error, after, diff))
                .flatMap(Optional::stream)
                .limit(3)
                .collect(Collectors.joining());
    }

    private static Optional<String> meaning(ReleasedError before, ReleasedCategory after, Diff diff) {
        String code = before.id().code();
        return diff.after()
                .error(new ErrorId(after.slug(), code))
                .filter(now -> diff.successor(before).filter(now::equals).isEmpty())
                .map(now -> "; " + code + " meant " + before.name() + " and means " + now.name());
    }
}
