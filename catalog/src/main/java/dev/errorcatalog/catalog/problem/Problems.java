package dev.errorcatalog.catalog.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of a catalog while it is read and checked. */
public final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();

    /**
     * Adds a problem.
     *
     * @param message what is wrong, in one sentence without a full stop
     * @param hint what would be right
     * @param others other places that belong to it
     */
    public void add(Rule rule, Position position, String message, String hint, Problem.Other... others) {
        found.add(new Problem(rule, position, message, hint, List.of(others)));
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
