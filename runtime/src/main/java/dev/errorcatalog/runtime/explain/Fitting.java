package dev.errorcatalog.runtime.explain;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds a code at the beginning of a run of characters that codes are made of: a sentence may end behind it. */
final class Fitting {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    private Fitting() {}

    /** The longest beginning that is known; "" if there is none. */
    static String start(String run, Predicate<String> isKnown) {
        return longest(run, false, isKnown);
    }

    /** The longest beginning that is known, with nothing but marks behind it; "" if there is none. */
    static String whole(String run, Predicate<String> isKnown) {
        return longest(run, true, isKnown);
    }

    private static String longest(String run, boolean isWhole, Predicate<String> isKnown) {
        for (int end = run.length(); end > 0; end--) {
            String code = run.substring(0, end);
            if (!isInside(run, end) && !isFraction(code, run) && isKnown.test(code)) {
                return code;
            }
            if (isWhole && Scan.isWord(run.charAt(end - 1))) {
                break;
            }
        }
        return "";
    }

    private static boolean isInside(String run, int end) {
        return end < run.length() && Scan.isWord(run.charAt(end - 1)) && Scan.isWord(run.charAt(end));
    }

    /** Whether a number goes on behind a point. */
    private static boolean isFraction(String code, String run) {
        int end = code.length();
        return end + 1 < run.length()
                && run.charAt(end) == '.'
                && Scan.isWord(run.charAt(end + 1))
                && NUMBER.matcher(code).matches();
    }
}
