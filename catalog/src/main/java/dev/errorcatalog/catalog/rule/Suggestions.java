package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.problem.DidYouMean;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Hints for names that are not declared. A catalog may declare thousands of names and miss as many: each missing one is
 * looked for once, and not at all after many comparisons, when typing errors are not what is wrong.
 */
final class Suggestions {
    private static final int MOST = 100_000;

    private final Map<String, String> hints = new HashMap<>();
    private int comparisons;

    /**
     * A hint with the nearest known name, or another one.
     *
     * @param scope what the known names are; equal for equal collections
     */
    String hint(String scope, String unknown, Supplier<Collection<String>> known, String otherwise) {
        return hints.computeIfAbsent(scope + " " + unknown, key -> {
            if (comparisons >= MOST) {
                return otherwise;
            }
            Collection<String> names = known.get();
            comparisons += names.size();
            return DidYouMean.hint(unknown, names, otherwise);
        });
    }
}
