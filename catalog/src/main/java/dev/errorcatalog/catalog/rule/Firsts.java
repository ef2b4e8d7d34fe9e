package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problem;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds what stands twice, and remembers where it stood first. */
final class Firsts {
    private final Map<String, Position> first = new HashMap<>();

    /** The earlier place of a key, if it has one; else this place is its first. */
    Optional<Position> earlier(String key, Position position) {
        return Optional.ofNullable(first.putIfAbsent(key, position));
    }

    /** Tells a problem with both places when the key had an earlier one. */
    void report(String key, Position position, Rule rule, String message, String hint, Problems problems) {
        earlier(key, position)
                .ifPresent(at -> problems.add(rule, position, message, hint, new Problem.Other(at, "first here")));
    }
}
