package dev.errorcatalog.docs.markdown;

import java.util.Random;

/** Texts made of what breaks readers of Markdown. */
final class HostileTexts {
    private static final String[] PIECES = {
        "*",
        "**",
        "_",
        "__",
        "`",
        "``",
        "```",
        "~~~",
        "\n```\n",
        "[",
        "]",
        "(",
        ")",
        "](https://example.org/a_b*c)",
        "](javascript:alert(1))",
        "<https://example.org/?a=1&b=2>",
        "<",
        ">",
        "</",
        "/>",
        "<b>",
        "</code></pre>",
        "<!--",
        "-->",
        "<script>",
        "{",
        "}",
        "{{",
        "}}",
        "{%",
        "%}",
        "{#",
        "${",
        "{word}",
        "\\",
        "\\*",
        "\n",
        "\n\n",
        "  \n",
        "    ",
        "\t",
        "# ",
        "\n- ",
        "\n1. ",
        "\n> ",
        "\n---\n",
        "\n===\n",
        "| a | b |",
        "|",
        "||",
        "&",
        "&amp;",
        "&lt;",
        "&#123;",
        "&#10;",
        "&nbsp;",
        "import a",
        "export {",
        ":::",
        "!!! note",
        ":smile:",
        "@name",
        "#12",
        "$x$",
        "==",
        "^",
        "~",
        "--8<--",
        "...",
        "--",
        "www.example.org",
        "http://example.org",
        "a@example.org",
        "[^1]",
        "[x]: https://example.org",
        "\n    code\n",
        "é",
        "字",
        "\uD83D\uDE00",
        "a",
        "b c",
        "word",
        ". ",
        ", ",
        "!",
        "?",
        "'",
        "\"",
        "0",
        "1)"
    };

    private final Random random;

    HostileTexts(long seed) {
        random = new Random(seed);
    }

    String next() {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(14);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
