package dev.errorcatalog.runtime.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds names with a slip of the pen: by the pairs of letters that they share with a text. */
final class SimilarNames {
    private static final int MOST = 3;
    private static final int LONGEST_NAME = 100;
    private static final double ENOUGH = 0.4;

    private final List<Set<String>> names = new ArrayList<>();

    SimilarNames(List<Entry> entries) {
        entries.forEach(entry -> names.add(pairs(entry.names().get(0))));
    }

    List<Integer> find(String text) {
        if (text.length() > LONGEST_NAME) {
            return List.of();
        }
        Set<String> wanted = pairs(text);
        List<Integer> near = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (likeness(wanted, names.get(i)) >= ENOUGH) {
                near.add(i);
            }
        }
        near.sort(Comparator.comparing((Integer i) -> -likeness(wanted, names.get(i))));
        return List.copyOf(near.subList(0, Math.min(MOST, near.size())));
    }

    /** From 0, nothing shared, to 1, the same. */
    private static double likeness(Set<String> left, Set<String> right) {
        long shared = left.stream().filter(right::contains).count();
        int all = left.size() + right.size();
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static Set<String> pairs(String text) {
        String letters = String.join("", Words.of(text));
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }
}
