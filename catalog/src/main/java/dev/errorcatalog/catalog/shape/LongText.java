package dev.errorcatalog.catalog.shape;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Rule;

/** The rule {@code long-text}. */
public final class LongText {
    public static final Rule RULE = Rule.error(
            "long-text", "A text is at most 16,384 bytes long, so that it fits into a class file and onto a page.");

    private static final int LIMIT = 16_384;

    private LongText() {}

    /** Checks a text. Returns whether it is short enough. */
    public static boolean check(String text, Position position, Problems problems) {
        int length = modifiedUtf8Length(text);
        if (length > LIMIT) {
            problems.add(
                    RULE,
                    position,
                    "the text is " + length + " bytes long, more than " + LIMIT,
                    "shorten it, or link to a page");
        }
        return length <= LIMIT;
    }

    /** The length in a class file: there U+0000 takes two bytes, and each half of a surrogate pair takes three. */
    static int modifiedUtf8Length(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length += c >= 0x800 ? 3 : c >= 0x80 || c == 0 ? 2 : 1;
        }
        return length;
    }
}
