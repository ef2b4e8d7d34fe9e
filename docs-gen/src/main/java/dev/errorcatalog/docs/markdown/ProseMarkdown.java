package dev.errorcatalog.docs.markdown;

import dev.errorcatalog.docs.prose.Block;
import dev.errorcatalog.docs.prose.Prose;
import java.util.List;

/** Writes texts as blocks of Markdown. */
final class ProseMarkdown implements Block.Visitor<String> {
    private ProseMarkdown() {}

    /** The blocks with an empty line between them, without a line end behind the last. */
    static String write(Prose prose) {
        ProseMarkdown writer = new ProseMarkdown();
        StringBuilder out = new StringBuilder();
        boolean afterItems = false;
        for (Block block : prose.blocks()) {
            boolean isItems = block instanceof Block.Items;
            // Python-Markdown makes one list of two that differ.
            out.append(out.isEmpty() ? "" : afterItems && isItems ? "\n\n" + Escapes.NOTHING + "\n\n" : "\n\n");
            out.append(block.accept(writer));
            afterItems = isItems;
        }
        return out.toString();
    }

    /** An item of a list: a line, and blocks that belong to it. */
    static String item(Line first, List<Prose> below) {
        StringBuilder blocks = new StringBuilder(first.toString());
        below.stream()
                .filter(prose -> !prose.isEmpty())
                .forEach(prose -> blocks.append("\n\n").append(write(prose)));
        return "-   " + indented(blocks.toString(), "    ");
    }

    static String quoted(String markdown) {
        return "> " + markdown.replace("\n", "\n> ").replace("\n> \n", "\n>\n");
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return InlineMarkdown.lines(paragraph.content());
    }

    @Override
    public String items(Block.Items items) {
        StringBuilder lines = new StringBuilder();
        boolean apart = items.items().stream().anyMatch(ProseMarkdown::isMoreThanAParagraph);
        int number = 0;
        for (Prose item : items.items()) {
            number++;
            // Four columns: what is indented less does not belong to the item for every reader.
            String mark = items.numbered() ? number + ". " : "- ";
            mark += " ".repeat(Math.max(0, 4 - mark.length()));
            lines.append(lines.isEmpty() ? "" : apart ? "\n\n" : "\n")
                    .append(mark)
                    .append(indented(item(item), " ".repeat(mark.length())));
        }
        return lines.toString();
    }

    private static boolean isMoreThanAParagraph(Prose item) {
        return item.blocks().size() > 1 || !(item.blocks().get(0) instanceof Block.Paragraph);
    }

    /** Python-Markdown wants words on the line of the mark, and knows neither code nor lists there. */
    private static String item(Prose item) {
        boolean words = item.blocks().get(0) instanceof Block.Paragraph;
        return (words ? "" : Escapes.NOTHING + "\n\n") + write(item);
    }

    @Override
    public String codeBlock(Block.CodeBlock codeBlock) {
        return CodeMarkdown.block(codeBlock.language(), codeBlock.code());
    }

    private static String indented(String lines, String indent) {
        return lines.replace("\n", "\n" + indent).replace("\n" + indent + "\n", "\n\n");
    }
}
