package dev.errorcatalog.docs.prose;

import dev.errorcatalog.catalog.yaml.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Takes out what no catalog may hold. Its reader refuses such characters, but the numeric entities of Markdown can write
 * them; they become U+FFFD, so that no writer meets them.
 */
final class CleanText {
    private static final String REPLACEMENT = "\uFFFD";

    private CleanText() {}

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
                .map(CleanText::visible)
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
            if (Characters.isForbidden(c)) {
                visible.append(REPLACEMENT);
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }
}
