package dev.errorcatalog.docs.markdown;

import java.util.regex.Pattern;

/** Writes code, in a line and in blocks. */
final class CodeMarkdown {
    // Liquid, Jinja, two kinds of includes and the marks of editors are looked for in code as well: there it is written
    // with entities.
    private static final Pattern TEMPLATE = Pattern.compile("\\{[{%#]|<!--|--8<--|\\{(\\+\\+|--|==|~~|>>)");
    // Some readers strip every kind of space, and take the name of a language off the front.
    private static final Pattern EDGE = Pattern.compile("^([\\s\\p{Z}]|#!|:::)|[\\s\\p{Z}]$");
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private CodeMarkdown() {}

    /** Code in a line, also of a table. */
    static String inline(String code) {
        boolean plain = !code.contains("`")
                && !code.contains("|")
                && !EDGE.matcher(code).find();
        return plain && !isTemplate(code) ? "`" + code + "`" : tagged(code);
    }

    /** Code in a line that no backtick can follow or precede wrongly. */
    static String tagged(String code) {
        return "<code>" + Escapes.text(code) + "</code>";
    }

    /** Lines of code, fenced with more backticks than there are in any run of them. */
    static String block(String language, String code) {
        if (isTemplate(code)) {
            return "<pre><code>" + oneLine(code) + "</code></pre>";
        }
        int longest = BACKTICKS
                .matcher(code)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(Math.max(3, longest + 1));
        return fence + language + "\n" + code + "\n" + fence;
    }

    private static boolean isTemplate(String code) {
        return TEMPLATE.matcher(code).find();
    }

    // A line end stands alone between two pieces of text: else MDX removes the spaces beside it.
    private static String oneLine(String code) {
        return Escapes.text(code).replace("\n", "<span>&#10;</span>").replace(" ", "&#32;");
    }
}
