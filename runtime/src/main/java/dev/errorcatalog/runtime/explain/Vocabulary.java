package dev.errorcatalog.runtime.explain;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds entries by the words that they share with a text; rare words and words of names say more. */
final class Vocabulary {
    private static final int OF_NAME = 3;
    private static final int OF_FAMILY = 2;
    private static final int OF_TEXT = 1;
    /** Letters of a word that says something. */
    private static final int TELLING = 4;

    /** Word to entry to the weight of the place where the word stands. */
    private final TreeMap<String, Map<Integer, Integer>> byWord = new TreeMap<>();

    private final int size;

    Vocabulary(List<Entry> entries) {
        size = entries.size();
        for (int i = 0; i < size; i++) {
            Entry entry = entries.get(i);
            weigh(i, String.join(" ", entry.names()), OF_NAME);
            weigh(i, entry.type(), OF_FAMILY);
            weigh(i, entry.family().slug() + " " + entry.family().title(), OF_FAMILY);
            weigh(i, entry.words() + " " + String.join(" ", entry.logs()), OF_TEXT);
        }
    }

    /** What shared words add to an entry that was found for another reason. */
    int shared(int entry, Set<String> words) {
        int sum = 0;
        for (String word : words) {
            sum += 2 * byWord.getOrDefault(word, Map.of()).getOrDefault(entry, 0);
        }
        return Math.min(sum, Points.MOST_WORDS);
    }

    /**
     * Entries by words alone: by all words of a short text, which may be unfinished, else by half of those with some
     * letters.
     *
     * @param needsAll whether all words must be there
     */
    Scores find(Set<String> words, boolean isShort, boolean needsAll) {
        Set<String> telling = telling(words);
        Scores sums = new Scores();
        Map<Integer, Integer> hits = new HashMap<>();
        Map<Integer, Integer> told = new HashMap<>();
        for (String word : words) {
            Map<Integer, Integer> weights = weights(word, isShort);
            int rarity = 1 + log2(size / Math.max(1, weights.size()));
            weights.forEach((entry, weight) -> {
                sums.add(entry, weight * rarity);
                hits.merge(entry, 1, Integer::sum);
                told.merge(entry, telling.contains(word) ? 1 : 0, Integer::sum);
            });
        }
        int most = hits.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean isWhole = needsAll || (isShort && most == words.size());
        int fewest = Math.min(2, telling.size());
        sums.keep(entry -> {
            int tells = told.getOrDefault(entry, 0);
            return isWhole
                    ? hits.getOrDefault(entry, 0) == words.size()
                    : 2 * tells >= telling.size() && tells >= fewest;
        });
        return sums;
    }

    private static Set<String> telling(Set<String> words) {
        Set<String> telling = new LinkedHashSet<>(words);
        telling.removeIf(word -> word.length() < TELLING || word.chars().allMatch(c -> c >= '0' && c <= '9'));
        return telling.isEmpty() ? words : telling;
    }

    private Map<Integer, Integer> weights(String word, boolean isShort) {
        Map<Integer, Integer> weights = new HashMap<>();
        byWord.getOrDefault(word, Map.of()).forEach((entry, weight) -> weights.put(entry, 2 * weight));
        if (isShort && word.length() >= 2) {
            byWord.subMap(word, word + Character.MAX_VALUE)
                    .values()
                    .forEach(entries -> entries.forEach((entry, weight) -> weights.merge(entry, weight, Math::max)));
        }
        return weights;
    }

    private void weigh(int entry, String text, int weight) {
        for (String word : Words.of(text)) {
            byWord.computeIfAbsent(word, w -> new HashMap<>()).merge(entry, weight, Math::max);
        }
    }

    /** Rounded down; 0 for anything below 2. */
    private static int log2(int number) {
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(Math.max(1, number));
    }
}
