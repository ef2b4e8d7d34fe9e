package dev.errorcatalog.docs.markdown;

import dev.errorcatalog.docs.prose.Inline;
import java.util.List;

/** Writes what stands in a line. */
final class InlineMarkdown implements Inline.Visitor<String> {
    private static final String PUNCTUATION = "!\"#$%&'()+,-./:;<=>?@[\\]^{|}~";

    private final StringBuilder out = new StringBuilder();
    private final boolean breaks;
    private boolean lineStart;
    private String next = "";

    private InlineMarkdown(boolean lineStart, boolean breaks) {
        this.lineStart = lineStart;
        this.breaks = breaks;
    }

    /** A paragraph. */
    static String lines(List<Inline> inlines) {
        return new InlineMarkdown(true, true).write(inlines);
    }

    /** Pieces of one line, for example of a table: line ends in them are spaces. */
    static String line(List<Inline> inlines, boolean lineStart) {
        return new InlineMarkdown(lineStart, false).write(inlines);
    }

    private String write(List<Inline> inlines) {
        for (int i = 0; i < inlines.size(); i++) {
            next = i + 1 < inlines.size() ? firstCharacter(inlines.get(i + 1)) : "";
            out.append(inlines.get(i).accept(this));
            lineStart = inlines.get(i) instanceof Inline.Break && breaks;
        }
        return out.toString();
    }

    @Override
    public String text(Inline.Text text) {
        return Escapes.text(lineStart ? text.text().stripLeading() : text.text(), lineStart);
    }

    @Override
    public String code(Inline.Code code) {
        return code(code.code());
    }

    @Override
    public String placeholder(Inline.Placeholder placeholder) {
        return code("{" + placeholder.field() + "}");
    }

    // Two pieces of code side by side would share their backticks.
    private String code(String code) {
        boolean besideCode = out.length() > 0 && out.charAt(out.length() - 1) == '`';
        return besideCode ? CodeMarkdown.tagged(code) : CodeMarkdown.inline(code);
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        String content = new InlineMarkdown(lineStart, breaks).write(emphasis.content());
        String mark = !canStandApart() ? "" : emphasis.strong() ? "**" : "*";
        return mark + content + mark;
    }

    @Override
    public String link(Inline.Link link) {
        String words = new InlineMarkdown(false, false).write(link.content());
        return "[" + words + "](" + link.address().replace("&", "&amp;") + ")";
    }

    @Override
    public String lineBreak(Inline.Break lineBreak) {
        return breaks ? "  \n" : " ";
    }

    /** Whether stars around a piece are emphasis for every reader: not beside a letter, a digit or other stars. */
    private boolean canStandApart() {
        String before = out.isEmpty() ? "" : out.substring(out.length() - 1);
        return isApart(before) && isApart(next);
    }

    private static boolean isApart(String character) {
        return character.isBlank() || PUNCTUATION.contains(character);
    }

    private static String firstCharacter(Inline inline) {
        if (inline instanceof Inline.Text text) {
            // A star in a text is written as an entity.
            return "*_`".indexOf(text.text().charAt(0)) >= 0 ? "&" : text.text().substring(0, 1);
        }
        return inline instanceof Inline.Break ? "\n" : inline instanceof Inline.Link ? "[" : "*";
    }
}
