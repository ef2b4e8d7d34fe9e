package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that each lead to one other, and the circles among them. */
final class Chains {
    private static final int SHOWN = 10;

    private final Map<String, Link> links = new LinkedHashMap<>();

    private record Link(String name, String target, Position position) {}

    /** Adds where a name leads to; the first one counts. */
    void add(String name, String target, Position position) {
        links.putIfAbsent(name, new Link(name, target, position));
    }

    /** Tells every circle once, at its member that is reached first; looks at every name once. */
    void tell(Rule rule, String what, String hint, Problems problems) {
        Set<String> done = new HashSet<>();
        for (String start : links.keySet()) {
            Map<String, Link> path = new LinkedHashMap<>();
            Link current = links.get(start);
            while (current != null && !done.contains(current.name()) && path.put(current.name(), current) == null) {
                current = links.get(current.target());
            }
            if (current != null && path.containsKey(current.name())) {
                String message = Quoted.of(current.name()) + what + circle(current, path);
                problems.add(rule, current.position(), message, hint);
            }
            done.addAll(path.keySet());
        }
    }

    /** The way around, back to the start: {@code A -> B -> A}; a long one without its middle. */
    private static String circle(Link first, Map<String, Link> path) {
        List<String> names = path.keySet().stream()
                .dropWhile(name -> !name.equals(first.name()))
                .collect(Collectors.toCollection(ArrayList::new));
        int size = names.size();
        if (size > SHOWN) {
            names.subList(SHOWN, size).clear();
            names.add("... (" + size + " in all)");
        }
        names.add(first.name());
        return Quoted.line(String.join(" -> ", names));
    }
}
