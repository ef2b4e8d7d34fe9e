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

    /** How many problems were found so far; to see whether a step found any. */
    public int count() {
        return found.size();
    }

    /** All problems: those of the main file first, then file by file, each by line and column. */
    public List<Problem> sorted(String mainFile) {
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.<Problem, Boolean>comparing(
                        problem -> !fileOf(problem).equals(mainFile))
                .thenComparing(Problems::fileOf)
                .thenComparing(Problem::position, Position.IN_FILE)
                .thenComparing(problem -> problem.rule().id())
                .thenComparing(Problem::message));
        return List.copyOf(sorted);
    }

    private static String fileOf(Problem problem) {
        return problem.position().source().name();
    }
}
