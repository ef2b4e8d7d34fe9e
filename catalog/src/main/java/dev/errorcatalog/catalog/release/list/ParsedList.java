package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a list.
 *
 * @param entries its entries in the order of the file
 * @param problems why it cannot be relied on
 */
public record ParsedList(List<Listed> entries, List<Problem> problems) {
    public ParsedList {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /** Where a code stands, with this name if it has several. */
    public Optional<Position> positionOf(String code, String name) {
        return entries.stream()
                .filter(entry -> entry.code().equals(code))
                .min(Comparator.comparing(entry -> !entry.name().equals(name)))
                .map(Listed::position);
    }
}
