package dev.errorcatalog.runtime;

import java.util.List;
import java.util.Random;

/** Texts that are made to break a grammar. */
public final class Hostile {
    private static final List<String> MARKS = List.of(
            "[",
            "]",
            "(",
            ")",
            "/",
            "\"",
            "\\",
            " ",
            ",",
            "?",
            "\n",
            "\r",
            "\t",
            "\u0000",
            "\u007F",
            "\u0085",
            "\u2028",
            "\u2029",
            "\u202E",
            "\u2066",
            "\u200F",
            "\uFEFF",
            "\uD800",
            "\uDC00",
            "\uDBFF",
            "\uDFFF",
            "help:",
            "log:",
            "help: ",
            "log: ",
            "(help: ",
            " (help: ",
            "(log: ",
            " (log: ",
            ", log: ",
            "\\(",
            "\\u",
            "\\u0041",
            "\\n",
            "[protocol/208 BAD_IDENT]",
            "https://example.org/a?b=c#d",
            "208",
            "A",
            "z",
            "-1",
            "\u0130",
            "\u0661");

    private Hostile() {}

    /** Returns a text of marks of the grammar and of characters of all planes. */
    public static String text(Random random, int maxPieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(maxPieces + 1); i > 0; i--) {
            switch (random.nextInt(4)) {
                case 0 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 1 -> text.append((char) random.nextInt(0x100));
                default -> text.append(MARKS.get(random.nextInt(MARKS.size())));
            }
        }
        return text.toString();
    }
}
