package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What came of reading a list. */
public final class ParsedList {

    private final List<Listed> entries;
    private final List<Problem> problems;
    private final Map<String, List<Listed>> byCode;

    ParsedList(List<Listed> entries, List<Problem> problems) {
        this.entries = List.copyOf(entries);
        this.problems = List.copyOf(problems);
        this.byCode = entries.stream().collect(Collectors.groupingBy(Listed::code));
    }

    /** Its entries in the order of the file; of no use when there are problems. */
    public List<Listed> entries() {
        return entries;
    }

    /** Why it cannot be relied on; empty when it can. */
    public List<Problem> problems() {
        return problems;
    }

    /** Where a code stands, with this name if it has several. */
    public Optional<Position> positionOf(String code, String name) {
        return byCode.getOrDefault(code, List.of()).stream()
                .min(Comparator.comparing(entry -> !entry.name().equals(name)))
                .map(Listed::position);
    }
}
