package dev.errorcatalog.docs.prose;

import java.util.List;
import java.util.stream.Collectors;

/** Writes words alone, laid out as {@link Prose#plainText()} says. */
final class PlainTextWriter implements Block.Visitor<String>, Inline.Visitor<String> {
    private final boolean addresses;

    private PlainTextWriter(boolean addresses) {
        this.addresses = addresses;
    }

    static String write(Prose prose) {
        return new PlainTextWriter(true).blocks(prose);
    }

    /** The words of a line, without the addresses of its links. */
    static String words(List<Inline> inlines) {
        return new PlainTextWriter(false).line(inlines).replace('\n', ' ');
    }

    private String blocks(Prose prose) {
        return prose.blocks().stream().map(block -> block.accept(this)).collect(Collectors.joining("\n\n"));
    }

    private String line(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return line(paragraph.content());
    }

    @Override
    public String items(Block.Items items) {
        StringBuilder lines = new StringBuilder();
        int number = 0;
        for (Prose item : items.items()) {
            number++;
            String mark = items.numbered() ? number + ". " : "- ";
            lines.append(lines.isEmpty() ? "" : "\n").append(mark);
            lines.append(blocks(item).replace("\n", "\n" + " ".repeat(mark.length())));
        }
        return lines.toString();
    }

    @Override
    public String codeBlock(Block.CodeBlock codeBlock) {
        return codeBlock.code();
    }

    @Override
    public String text(Inline.Text text) {
        return text.text();
    }

    @Override
    public String code(Inline.Code code) {
        return code.code();
    }

    @Override
    public String placeholder(Inline.Placeholder placeholder) {
        return "{" + placeholder.field() + "}";
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return line(emphasis.content());
    }

    @Override
    public String link(Inline.Link link) {
        String words = line(link.content());
        return addresses && !words.equals(link.address()) ? words + " (" + link.address() + ")" : words;
    }

    @Override
    public String lineBreak(Inline.Break lineBreak) {
        return "\n";
    }
}
