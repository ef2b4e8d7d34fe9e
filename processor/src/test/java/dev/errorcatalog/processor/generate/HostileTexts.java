package dev.errorcatalog.processor.generate;

import java.util.List;
import java.util.Random;

/** Makes texts that try to become code, to break an encoder, or to confuse a template; the same ones for a seed. */
final class HostileTexts {
    private static final List<String> PIECES = List.of(
            "*/",
            "/*",
            "\\u002a/",
            "*\\u002f",
            "&#42;/",
            "\\u000a",
            "\\u0022",
            "\\u005c",
            "\\",
            "\\\\",
            "\"",
            "'",
            "\"; static int hacked; //",
            "*/ public static int hacked = 1; /*",
            "\n */ static { System.exit(1); } /**\n",
            "@deprecated",
            "\n@param hacked",
            "{@link java.lang.Object}",
            "{@code ",
            "}",
            "<script>",
            "</ul>",
            "<!--",
            "$L$S$T$$",
            "$1L",
            "$[",
            "$>",
            "%n%s",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "\0",
            "\u001a",
            "\u007f",
            "\u0085",
            "\u2028",
            "\u2029",
            "\u202e",
            "\ufeff",
            "\uffff",
            "\ud800",
            "\udc00",
            "\ud83d\ude00",
            " ",
            "  ",
            "word",
            "0",
            "\u00e4\u05d0\u0e01\u4e2d");

    private final Random random;

    HostileTexts(long seed) {
        this.random = new Random(seed);
    }

    /** One to twelve pieces, some of them any characters at all. */
    String text() {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(12);
        for (int i = 0; i < pieces; i++) {
            if (random.nextInt(4) == 0) {
                text.append((char) random.nextInt(Character.MAX_VALUE + 1));
            } else {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return text.toString();
    }

    /** As {@link #text}, but with a word in front, so that it is never blank. */
    String prose() {
        return "Text" + text();
    }
}
