package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.Catalog;
import java.util.List;
import java.util.Optional;

/**
 * Client reset by error and mode.
 *
 * @param exceptionClass the class that the errors arrive as
 * @param rows the errors that end in a client reset, by category and code; never empty
 */
public record ResetPage(Optional<Mention> exceptionClass, List<ResetRow> rows) {
    /** Whether every error ends the same way in these circumstances, so that one line says it for all. */
    public boolean isSameForAll(ResetCase circumstances) {
        return rows.size() > 1
                && rows.stream()
                                .map(row -> row.stages(circumstances))
                                .distinct()
                                .count()
                        == 1;
    }

    static Optional<ResetPage> of(Overview overview) {
        Catalog catalog = overview.catalog();
        List<ResetRow> rows = catalog.errors().values().stream()
                .filter(error -> !error.reset().isEmpty())
                .map(error -> ResetRow.of(overview.row(error), error.reset()))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new ResetPage(catalog.resetClass().map(Mention::ofClass), rows));
    }
}
