package dev.errorcatalog.catalog.release.diff;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells a misspelt word from another word: {@code RECIEVED} and {@code RECEIVED}, but not {@code LOCK} and {@code CLOCK}.
 * Only long words that begin alike are taken for one, since a letter more or fewer at the front or in a short word makes
 * another one.
 */
final class Misspelling {

    /** Shorter words are another word after one slip too often: {@code REPLY}, {@code REPLAY}. */
    private static final int LONG = 6;

    /** Two swapped letters make another word less often than one letter more: {@code IDENT}, {@code IDNET}. */
    private static final int LONG_FOR_SWAP = 5;

    private static final Pattern WORD = Pattern.compile("[A-Z]+");

    private Misspelling() {}

    /** The place of the only word in which two names differ by a slip; -1 when they differ otherwise. */
    static int place(List<String> left, List<String> right) {
        if (left.size() != right.size()) {
            return -1;
        }
        int[] different = IntStream.range(0, left.size())
                .filter(i -> !left.get(i).equals(right.get(i)))
                .toArray();
        boolean slip = different.length == 1 && isSlip(left.get(different[0]), right.get(different[0]));
        return slip ? different[0] : -1;
    }

    /** Whether one letter is missing in one of two words, or two neighbours are swapped; never the first letter. */
    private static boolean isSlip(String left, String right) {
        String shorter = left.length() < right.length() ? left : right;
        String longer = left.length() < right.length() ? right : left;
        if (!WORD.matcher(left + right).matches() || left.charAt(0) != right.charAt(0)) {
            return false;
        }
        int at = 1;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        if (shorter.length() < longer.length()) {
            return shorter.length() >= LONG && shorter.substring(at).equals(longer.substring(at + 1));
        }
        return shorter.length() >= LONG_FOR_SWAP
                && at + 1 < shorter.length()
                && shorter.charAt(at) == longer.charAt(at + 1)
                && shorter.charAt(at + 1) == longer.charAt(at)
                && shorter.substring(at + 2).equals(longer.substring(at + 2));
    }
}
