package dev.errorcatalog.docs.prose;

import org.jspecify.annotations.Nullable;

/**
 * Cleans characters. A catalog refuses control characters and invisible ones, but the numeric entities of Markdown can
 * write them; they become U+FFFD, so that no writer meets them.
 */
final class Characters {
    private static final String REPLACEMENT = "\uFFFD";

    private Characters() {}

    /** One line: runs of spaces, tabs and line ends are one space. */
    static String words(String text) {
        return visible(text.replaceAll("[ \\t\\n\\f\\r]+", " "));
    }

    /** Lines, ended by {@code \n}; a tab is four spaces. */
    static String lines(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\t", "    ")
                .lines()
                .map(Characters::visible)
                .reduce((above, below) -> above + "\n" + below)
                .orElse("");
    }

    /** The language of a block of code: the first word of its info string if it looks like one, else empty. */
    static String language(@Nullable String info) {
        String word = info == null ? "" : info.strip().split("\\s", 2)[0];
        return word.matches("[A-Za-z][A-Za-z0-9+-]{0,19}") ? word : "";
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isHidden(c)) {
                visible.append(REPLACEMENT);
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }

    private static boolean isHidden(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.SURROGATE
                || isLineSeparator(c)
                || isBidiControl(c)
                || isTag(c)
                || isNoncharacter(c)
                || c == 0xFEFF;
    }

    private static boolean isLineSeparator(int c) {
        return c == 0x2028 || c == 0x2029;
    }

    private static boolean isBidiControl(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isTag(int c) {
        return c >= 0xE0000 && c <= 0xE007F;
    }

    private static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
