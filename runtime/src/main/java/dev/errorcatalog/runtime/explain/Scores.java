package dev.errorcatalog.runtime.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** What speaks for the entries, in points. */
final class Scores {
    private final Map<Integer, Integer> points = new TreeMap<>();

    void add(int entry, int more) {
        points.merge(entry, more, Integer::sum);
    }

    /** Adds to every entry that has points. */
    void addToAll(IntUnaryOperator more) {
        points.replaceAll((entry, sum) -> sum + more.applyAsInt(entry));
    }

    boolean isEmpty() {
        return points.isEmpty();
    }

    /** Whether an entry has so many points. */
    boolean reach(int enough) {
        return points.values().stream().anyMatch(sum -> sum >= enough);
    }

    void keep(IntPredicate test) {
        points.keySet().removeIf(entry -> !test.test(entry));
    }

    void removeAll(Set<Integer> entries) {
        points.keySet().removeAll(entries);
    }

    /** The entries with points, the most first; equal ones in their order. */
    List<Integer> ranked() {
        List<Map.Entry<Integer, Integer>> sorted = new ArrayList<>(points.entrySet());
        sorted.sort(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        List<Integer> entries = new ArrayList<>();
        sorted.forEach(entry -> entries.add(entry.getKey()));
        return entries;
    }
}
