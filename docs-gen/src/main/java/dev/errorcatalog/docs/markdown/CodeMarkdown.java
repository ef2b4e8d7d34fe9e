package dev.errorcatalog.docs.markdown;

import java.util.regex.Pattern;

/** Writes code, in a line and in blocks. */
final class CodeMarkdown {
    // Liquid, Jinja and two kinds of includes look for these in code as well: there it is written with entities.
    private static final Pattern TEMPLATE = Pattern.compile("\\{[{%#]|<!--|--8<--");
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private CodeMarkdown() {}

    /** Code in a line, also of a table. */
    static String inline(String code) {
        boolean plain = !code.contains("`") && !code.contains("|") && code.equals(code.strip());
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

    private static String oneLine(String code) {
        return Escapes.text(code).replace("\n", "&#10;").replace(" ", "&#32;");
    }
}
