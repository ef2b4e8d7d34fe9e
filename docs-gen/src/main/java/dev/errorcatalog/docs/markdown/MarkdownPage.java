package dev.errorcatalog.docs.markdown;

import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.prose.Prose;
import java.util.List;
import java.util.stream.Collectors;

/** A page in the making: blocks with an empty line between them. */
final class MarkdownPage {
    private static final int DESCRIPTION_LENGTH = 300;

    private final PageName name;
    private final StringBuilder out = new StringBuilder();

    /**
     * Begins a page with its front matter and its heading.
     *
     * @param name where it stands
     * @param title its heading
     * @param description one line for search engines and lists of pages
     */
    MarkdownPage(PageName name, String title, String description) {
        this.name = name;
        out.append("---\ntitle: ").append(Escapes.yaml(title));
        out.append("\ndescription: ").append(Escapes.yaml(shortened(description)));
        out.append("\n---\n");
        block("# " + Escapes.text(title));
    }

    PageName name() {
        return name;
    }

    /** Begins a line of this page. */
    Line line() {
        return new Line(name);
    }

    void heading(String words) {
        block("## " + Escapes.text(words));
    }

    void subheading(Line words) {
        block("### " + words);
    }

    void paragraph(Line line) {
        block(line.toString());
    }

    void paragraph(String words) {
        paragraph(line().text(words));
    }

    void prose(Prose prose) {
        if (!prose.isEmpty()) {
            block(ProseMarkdown.write(prose));
        }
    }

    /** A quotation that begins with a line. */
    void quote(Line first, Prose rest) {
        block(ProseMarkdown.quoted(rest.isEmpty() ? first.toString() : first + "\n\n" + ProseMarkdown.write(rest)));
    }

    void code(String language, String code) {
        block(CodeMarkdown.block(language, code));
    }

    /** A list of lines. */
    void list(List<Line> items) {
        items(items.stream().map(item -> ProseMarkdown.item(item, List.of())).toList());
    }

    /** A list of {@link ProseMarkdown#item items}; they stand apart if one of them has several blocks. */
    void items(List<String> items) {
        if (!items.isEmpty()) {
            boolean apart = items.stream().anyMatch(item -> item.contains("\n"));
            block(String.join(apart ? "\n\n" : "\n", items));
        }
    }

    /** Lines that are already Markdown, made of {@link Line}s. */
    void block(String markdown) {
        out.append('\n').append(markdown).append('\n');
    }

    /** A table; one without rows is left out. */
    void table(List<String> header, List<List<Line>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        StringBuilder table = new StringBuilder();
        table.append(row(header.stream().map(Escapes::text).toList()));
        table.append('\n').append(row(header.stream().map(words -> "---").toList()));
        rows.forEach(cells ->
                table.append('\n').append(row(cells.stream().map(Line::toString).toList())));
        block(table.toString());
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= DESCRIPTION_LENGTH) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, DESCRIPTION_LENGTH)).stripTrailing() + "…";
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
