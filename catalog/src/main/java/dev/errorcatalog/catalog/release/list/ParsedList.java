package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.problem.Problem;
import java.util.List;

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
}
