package dev.errorcatalog.runtime.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits texts into words, so that {@code BAD_IDENT}, {@code BadIdent} and {@code bad ident} are the same. */
final class Words {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Words() {}

    /** The words of a text in lower case: runs of letters and digits, cut where camel case begins a new word. */
    static List<String> of(String text) {
        Matcher word = WORD.matcher(HUMP.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT));
        List<String> words = new ArrayList<>();
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** The words of a text as one. */
    static String joined(String text) {
        return String.join("", of(text));
    }
}
