package dev.errorcatalog.catalog;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a catalog.
 *
 * @param catalog the catalog; present exactly when no problem is an error
 * @param positions where its parts stand in the files
 * @param problems everything that is wrong, in the order of the files and their lines
 */
public record Parsed(Optional<Catalog> catalog, Positions positions, List<Problem> problems) {
    public Parsed {
        problems = List.copyOf(problems);
    }
}
