package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.ReleasedTombstone;
import java.util.List;

/**
 * What is no longer sent and what was removed.
 *
 * @param retired errors that are no longer sent; their constants and pages stay
 * @param removed what is gone from the code
 */
public record RetiredPage(List<Retired> retired, List<Removed> removed) {
    /**
     * An error that is no longer sent.
     *
     * @param error the error
     * @param notice since when, why, and what came instead
     */
    public record Retired(ErrorRow error, Notice notice) {}

    static RetiredPage of(Overview overview) {
        return new RetiredPage(
                overview.catalog().errors().values().stream()
                        .flatMap(error -> error.retired().stream()
                                .map(retired -> new Retired(overview.row(error), overview.notice(retired))))
                        .toList(),
                overview.remembered().removed().values().stream()
                        .filter(grave -> !hasMoved(grave, overview.remembered()))
                        .map(grave -> Removed.of(grave, overview))
                        .toList());
    }

    /** Whether an error that is there was at this place, so that it is not gone. */
    private static boolean hasMoved(ReleasedTombstone grave, Release remembered) {
        return !grave.listed()
                && grave.isError()
                && remembered.errors().values().stream()
                        .filter(error -> !error.id().equals(grave.id()))
                        .anyMatch(error -> error.pages().contains(grave.id().pageName()));
    }

    /** Whether nothing is gone yet. */
    public boolean isEmpty() {
        return retired.isEmpty() && removed.isEmpty();
    }
}
