package dev.errorcatalog.catalog.release.diff;

import dev.errorcatalog.catalog.problem.DidYouMean;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Guesses whether the constant of a code was respelled, or the code got another meaning. Only what tells an error from
 * the others counts: words and texts that many errors share say nothing.
 */
final class Likeness {

    /** A word tells something when besides the two names that are compared at most one other has it. */
    private static final int RARE = 3;

    /** So many letters are not the beginning or end of another word by chance. */
    private static final int LONG = 6;

    private final Map<String, Integer> words = new HashMap<>();
    private final int names;
    private final Map<String, Integer> textsBefore;
    private final Map<String, Integer> textsAfter;

    Likeness(Release before, Release after) {
        Set<String> all = new HashSet<>();
        Stream.of(before, after).forEach(release -> release.errors().values().forEach(error -> all.add(error.name())));
        this.names = all.size();
        all.forEach(name -> new HashSet<>(split(name)).forEach(word -> words.merge(word, 1, Integer::sum)));
        this.textsBefore = texts(before);
        this.textsAfter = texts(after);
    }

    /** Whether two errors with one code and two names read as the same error. */
    boolean alike(ReleasedError before, ReleasedError after) {
        String text = before.text();
        boolean sameText = text.equals(after.text())
                && textsBefore.getOrDefault(text, 0) == 1
                && textsAfter.getOrDefault(text, 0) == 1;
        return sameText
                || onlyAddsWords(split(before.name()), split(after.name()))
                || alike(telling(before.name()), telling(after.name()));
    }

    /** Whether all words of one name are words of the other, and say something: however many names have them. */
    private boolean onlyAddsWords(List<String> left, List<String> right) {
        List<String> shorter = left.size() < right.size() ? left : right;
        List<String> longer = left.size() < right.size() ? right : left;
        return shorter.size() < longer.size()
                && longer.containsAll(shorter)
                && shorter.stream().anyMatch(this::isNotEverywhere);
    }

    /** Whether fewer than half of the names have a word: else it is the prefix of a list, such as {@code CURLE}. */
    private boolean isNotEverywhere(String word) {
        return words.getOrDefault(word, 0) * 2 < names;
    }

    /** Whether half of the words are common, one name begins or ends with the other, or the spelling differs by little. */
    private static boolean alike(List<String> left, List<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        List<String> others = new ArrayList<>(right);
        int common = 0;
        for (String word : left) {
            common += others.remove(word) ? 1 : 0;
        }
        String first = String.join("", left);
        String second = String.join("", right);
        return common * 2 >= Math.max(left.size(), right.size())
                || isPart(first, second)
                || isPart(second, first)
                || DidYouMean.nearest(first, List.of(second)).isPresent();
    }

    private static boolean isPart(String part, String whole) {
        return part.length() >= LONG && (whole.startsWith(part) || whole.endsWith(part));
    }

    private List<String> telling(String name) {
        return split(name).stream()
                .filter(word -> words.getOrDefault(word, 0) <= RARE)
                .toList();
    }

    private static List<String> split(String name) {
        return Arrays.stream(name.split("_", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Map<String, Integer> texts(Release release) {
        Map<String, Integer> texts = new HashMap<>();
        release.errors().values().forEach(error -> texts.merge(error.text(), 1, Integer::sum));
        return texts;
    }
}
