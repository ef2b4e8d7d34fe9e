package dev.errorcatalog.docs.content;

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
                        .filter(grave -> overview.whereabouts().successor(grave).isEmpty())
                        .map(grave -> Removed.of(grave, overview))
                        .toList());
    }

    /** Whether nothing is gone yet. */
    public boolean isEmpty() {
        return retired.isEmpty() && removed.isEmpty();
    }
}
