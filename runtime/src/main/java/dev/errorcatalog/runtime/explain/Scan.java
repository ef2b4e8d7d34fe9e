package dev.errorcatalog.runtime.explain;

import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for names in a line, and for what stands behind them. */
final class Scan {
    private Scan() {}

    /**
     * Calls for each place where a name stands and does not go on a word.
     *
     * @param alsoNot characters that may not stand before the name either
     * @param found takes where the name begins
     */
    static void each(String line, String name, String alsoNot, IntConsumer found) {
        for (int at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
            boolean isFree = at == 0 || !(isWord(line.charAt(at - 1)) || alsoNot.indexOf(line.charAt(at - 1)) >= 0);
            if (isFree) {
                found.accept(at);
            }
        }
    }

    /** Whether a name stands in a line as a word of its own. */
    static boolean hasWord(String line, String name) {
        boolean[] found = {false};
        each(line, name, "", at -> {
            int end = at + name.length();
            found[0] |= end == line.length() || !isWord(line.charAt(end));
        });
        return found[0];
    }

    /** Whether a line ends with a name as a word of its own. */
    static boolean endsWithWord(String line, String name) {
        int start = line.length() - name.length();
        return line.endsWith(name) && (start == 0 || !isWord(line.charAt(start - 1)));
    }

    /** The first group of a pattern that begins at a place; "" if it does not. */
    static String after(String line, int at, Pattern pattern) {
        Matcher matcher = pattern.matcher(line).region(at, line.length());
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        return matcher.lookingAt() ? matcher.group(1) : "";
    }

    /** Whether a text is one word, without marks. */
    static boolean isWord(String text) {
        return text.chars().allMatch(c -> isWord((char) c));
    }

    static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}
