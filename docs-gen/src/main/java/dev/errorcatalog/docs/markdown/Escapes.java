package dev.errorcatalog.docs.markdown;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Writes a text so that every reader of Markdown shows it as it is. Letters, digits and a few marks stay; every other
 * mark of ASCII becomes an entity, because each of them means something to at least one of the readers:
 * {@code {}} to MDX, Liquid, Jinja and Vue, {@code :} to emoji and containers, {@code =}, {@code ^} and {@code ~} to
 * highlighting, {@code $} to formulas, {@code @} to mentions, and so on. Some readers look for such meanings in the
 * words of the finished page, where entities no longer count: there a mark also gets an element of its own.
 */
final class Escapes {
    /** Shows nothing, and parts the words beside it for those who look for a meaning in finished words. */
    static final String NOTHING = "<span></span>";

    private static final String ALWAYS = "!#$&*+<=>@[\\]^`{|}~";
    // Signs that are drawn as others: (c), 1/2, c/o, ;-). And the second stroke of an address.
    private static final Pattern DRAWN = Pattern.compile(
            "\\((?=(c|r|tm)\\))|(?<=\\d)/(?=\\d)|(?<=c)/(?=o)|(?<=/)/|[;-](?=[()])", Pattern.CASE_INSENSITIVE);
    // What is looked for in finished words: formulas, addresses, emoji, and the double braces of Vue.
    private static final Pattern LATE =
            Pattern.compile("[$@]|:(?=//|[A-Za-z0-9_+-]+:)|(?<=[wW]{2})[wW](?=\\.)|\\{(?=\\{)");
    // A word that begins a line of JavaScript, and with it a line of MDX.
    private static final Pattern MODULE = Pattern.compile("^(i(?=mport)|e(?=xport))(?![a-z]{5}[A-Za-z0-9_-])");
    private static final Pattern NUMBER = Pattern.compile("(?<=^[0-9]{1,9})[.)]");

    private Escapes() {}

    /** A text inside a line. */
    static String text(String text) {
        return text(text, false);
    }

    /**
     * A text.
     *
     * @param lineStart whether a line begins with it, where more marks have a meaning
     */
    static String text(String text, boolean lineStart) {
        BitSet late = places(LATE, text);
        BitSet marks = places(DRAWN, text);
        marks.or(late);
        if (lineStart) {
            marks.or(places(MODULE, text));
            marks.or(places(NUMBER, text));
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (marks.get(i) || isMark(text, i, lineStart)) {
                out.append("&#").append((int) c).append(';').append(late.get(i) ? NOTHING : "");
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static BitSet places(Pattern pattern, String text) {
        BitSet places = new BitSet();
        pattern.matcher(text).results().forEach(mark -> places.set(mark.start()));
        return places;
    }

    private static boolean isMark(String text, int i, boolean lineStart) {
        char c = text.charAt(i);
        char before = at(text, i - 1);
        char after = at(text, i + 1);
        return switch (c) {
            case '_' -> !isWord(before) || !isWord(after);
            case '-' -> (i == 0 && lineStart) || before == '-' || after == '-';
            case '.' -> before == '.' || after == '.' || isInHost(text, i);
            case ':' -> (i == 0 && lineStart) || before == ':' || (after != ' ' && after != 0);
            case '?' -> i == 0 || before == '?' || after == '?';
            // Python-Markdown strips it where a line begins.
            case '\u00A0' -> i == 0 && lineStart;
            default -> ALWAYS.indexOf(c) >= 0;
        };
    }

    /** Whether some reader would take the words around a dot for the name of a host, and make it a link. */
    private static boolean isInHost(String text, int dot) {
        return isWord(at(text, dot - 1))
                && Character.isLetter(at(text, dot + 1))
                && Character.isLetter(at(text, dot + 2));
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static char at(String text, int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : 0;
    }

    /**
     * A text between double quotes in YAML. Braces, angle brackets and backticks are written as escapes, because some
     * readers look for them before YAML does.
     */
    static String yaml(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\"\\".indexOf(c) >= 0) {
                out.append('\\').append(c);
            } else if ("{}<>`".indexOf(c) >= 0) {
                out.append("\\x").append(Integer.toHexString(c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
