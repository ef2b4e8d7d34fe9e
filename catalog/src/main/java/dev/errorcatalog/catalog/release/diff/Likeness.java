package dev.errorcatalog.catalog.release.diff;

import dev.errorcatalog.catalog.problem.DidYouMean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Guesses whether one constant is another one respelled: {@code BAD_IDENT} and {@code BAD_CLIENT_IDENT}. */
final class Likeness {

    private Likeness() {}

    /** Whether they differ by little, or at least half of the words of the longer one are common to both. */
    static boolean alike(String left, String right) {
        if (DidYouMean.nearest(left, List.of(right)).isPresent()) {
            return true;
        }
        List<String> words = words(left);
        List<String> others = words(right);
        int longer = Math.max(words.size(), others.size());
        List<String> common = new ArrayList<>();
        for (String word : words) {
            if (others.remove(word)) {
                common.add(word);
            }
        }
        return common.size() * 2 >= longer;
    }

    private static List<String> words(String name) {
        return new ArrayList<>(Arrays.asList(name.split("_", -1)));
    }
}
