package dev.errorcatalog.processor.generate;

import dev.errorcatalog.catalog.model.Audience;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.ResetStrategy;
import dev.errorcatalog.catalog.model.Retry;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The distinct combinations of class, audience, retry, fatal, reset and sentinel: many errors share few of them, so each
 * error only names its shape. The most frequent one comes first, because small numbers are short.
 */
final class Shapes {
    private final Layout layout;
    private final List<String> shapes;
    private final Map<String, Integer> numbers = new HashMap<>();

    Shapes(Layout layout) {
        this.layout = layout;
        Map<String, Integer> counts = new TreeMap<>();
        layout.errors().forEach(errors -> errors.forEach(error -> counts.merge(shape(error), 1, Integer::sum)));
        this.shapes = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        shapes.forEach(shape -> numbers.put(shape, numbers.size()));
    }

    /** The number of an error's shape, packed. */
    String numberOf(ErrorEntry error) {
        return PackedNumber.of(numbers.getOrDefault(shape(error), 0));
    }

    /** All shapes in the order of their numbers, as the runtime reads them. */
    String packed() {
        return String.join(" ", shapes);
    }

    private String shape(ErrorEntry error) {
        int fatal = error.fatal().map(is -> is ? 2 : 1).orElse(0);
        int reset = error.reset().stream().mapToInt(Shapes::bit).sum();
        int sentinel = error.sentinel() ? 1 : 0;
        return layout.classIndex(error.exceptionClass()) + ":" + digit(error.audience()) + digit(error.retry()) + fatal
                + reset + sentinel;
    }

    // The numbers of the encoding; not ordinals, so that the order of the model's constants stays free.

    private static int digit(Audience audience) {
        return switch (audience) {
            case END_USER -> 0;
            case DEVELOPER -> 1;
            case OPERATOR -> 2;
            case NOBODY -> 3;
        };
    }

    private static int digit(Retry retry) {
        return switch (retry) {
            case AUTOMATIC -> 0;
            case AFTER_ACTION -> 1;
            case NEVER -> 2;
        };
    }

    private static int bit(ResetStrategy strategy) {
        return switch (strategy) {
            case RECOVER -> 1;
            case DISCARD -> 2;
            case MANUAL -> 4;
        };
    }
}
