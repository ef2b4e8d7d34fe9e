package dev.errorcatalog.catalog.release.diff;

import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells whether the constant of a code was respelled, or the code got another meaning. In doubt it got another meaning:
 * what that finding asks for names both ways out, while the repair of a rename would give the old constant to another
 * error.
 */
final class Likeness {

    /** One of these more or fewer turns the meaning of a name around. */
    private static final Set<String> DENIALS =
            Set.of("NOT", "NO", "NON", "NEVER", "NONE", "WITHOUT", "CANNOT", "CANT", "DONT", "UN", "DE", "DIS");

    /** Underscores but those that keep numbers apart: {@code V_1_10} is not {@code V_11_0}. */
    private static final Pattern GAP = Pattern.compile("(?<![0-9_])_+|_+(?![0-9_])");

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
        List<String> left = split(before.name());
        List<String> right = split(after.name());
        return sameText(before.text(), after.text())
                || letters(before.name()).equals(letters(after.name()))
                || onlyAddsWords(left, right)
                || onlyCorrects(left, right);
    }

    /** Whether both say the same, and no other error does. */
    private boolean sameText(String before, String after) {
        return before.equals(after)
                && textsBefore.getOrDefault(before, 0) == 1
                && textsAfter.getOrDefault(after, 0) == 1;
    }

    /** Whether all words of one name are words of the other, in this order, and say something. */
    private boolean onlyAddsWords(List<String> left, List<String> right) {
        List<String> shorter = left.size() < right.size() ? left : right;
        List<String> added = new ArrayList<>();
        int found = 0;
        for (String word : left.size() < right.size() ? right : left) {
            if (found < shorter.size() && shorter.get(found).equals(word)) {
                found++;
            } else {
                added.add(word);
            }
        }
        return found == shorter.size()
                && added.stream().noneMatch(DENIALS::contains)
                && shorter.stream().anyMatch(this::tellsSomething);
    }

    /** Whether at most half of the other names have a word: else it is the prefix of a list, such as {@code CURLE}. */
    private boolean tellsSomething(String word) {
        return (words.getOrDefault(word, 0) - 2) * 2 <= names - 2;
    }

    /** Whether one word is misspelt, and no other name has both spellings: else they are two words. */
    private boolean onlyCorrects(List<String> left, List<String> right) {
        int place = Misspelling.place(left, right);
        return place >= 0 && (isAlone(left.get(place)) || isAlone(right.get(place)));
    }

    private boolean isAlone(String word) {
        return words.getOrDefault(word, 0) == 1;
    }

    private static String letters(String name) {
        return GAP.matcher(name).replaceAll("");
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
