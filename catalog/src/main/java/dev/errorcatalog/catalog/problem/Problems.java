package dev.errorcatalog.catalog.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the problems of a catalog while it is read and checked. */
public final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();

    /** Adds a problem without a hint. */
    public void add(Rule rule, Position position, String message) {
        add(rule, position, message, Optional.empty());
    }

    /** Adds a problem with what would be right. */
    public void add(Rule rule, Position position, String message, String hint) {
        add(rule, position, message, Optional.of(hint));
    }

    /** Adds a problem that may have a hint. */
    public void add(Rule rule, Position position, String message, Optional<String> hint) {
        found.add(new Problem(rule, position, message, hint, List.of()));
    }

    /** Adds a problem that has a second place. */
    public void add(Rule rule, Position position, String message, Optional<String> hint, Problem.Other other) {
        found.add(new Problem(rule, position, message, hint, List.of(other)));
    }

    /** Whether a problem was found that refuses the catalog. */
    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    /** All problems, in the order of the given files, then of their lines and columns. */
    public List<Problem> sorted(List<Source> files) {
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.<Problem>comparingInt(
                        problem -> files.indexOf(problem.position().source()))
                .thenComparing(Problem::position, Position.IN_FILE)
                .thenComparing(problem -> problem.rule().id())
                .thenComparing(Problem::message));
        return List.copyOf(sorted);
    }
}
