package dev.errorcatalog.runtime.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits texts into words, so that {@code BAD_IDENT}, {@code BadIdent} and {@code bad ident} are the same. */
final class Words {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final Pattern ODD_SPACES = Pattern.compile("[\\p{Zs}\\u2028\\u2029\\uFEFF]");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[\\u2018\\u2019]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\\u201C\\u201D]");

    private Words() {}

    /** A text with the spaces and the quotes that a keyboard has. */
    static String plain(String text) {
        String straight = SINGLE_QUOTES.matcher(text).replaceAll("'");
        return ODD_SPACES
                .matcher(DOUBLE_QUOTES.matcher(straight).replaceAll("\""))
                .replaceAll(" ");
    }

    /** The words of a text in lower case: runs of letters and digits, cut where camel case begins a new word. */
    static List<String> of(String text) {
        String split = HUMP.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
        return runs(split.replace("e-mail", "email"));
    }

    /** The words of a text as one. */
    static String joined(String text) {
        return String.join("", of(text));
    }

    /** Runs of letters and digits, as they are. */
    static List<String> runs(String text) {
        Matcher run = RUN.matcher(text);
        List<String> runs = new ArrayList<>();
        while (run.find()) {
            runs.add(run.group());
        }
        return runs;
    }

    /** The words of a text with their places. */
    static List<Token> tokens(String text) {
        Matcher run = RUN.matcher(text);
        List<Token> tokens = new ArrayList<>();
        while (run.find()) {
            int start = run.start();
            for (String part : HUMP.split(run.group(), -1)) {
                tokens.add(new Token(part.toLowerCase(Locale.ROOT), start, start + part.length()));
                start += part.length();
            }
        }
        return tokens;
    }

    /** A word in lower case, and where it stands in a text. */
    static final class Token {
        final String word;
        final int start;
        final int end;

        Token(String word, int start, int end) {
            this.word = word;
            this.start = start;
            this.end = end;
        }
    }
}
