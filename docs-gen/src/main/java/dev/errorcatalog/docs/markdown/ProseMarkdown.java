package dev.errorcatalog.docs.markdown;

import dev.errorcatalog.docs.prose.Block;
import dev.errorcatalog.docs.prose.Prose;
import java.util.stream.Collectors;

/** Writes texts as blocks of Markdown. */
final class ProseMarkdown implements Block.Visitor<String> {
    private ProseMarkdown() {}

    /** The blocks with an empty line between them, without a line end behind the last. */
    static String write(Prose prose) {
        ProseMarkdown writer = new ProseMarkdown();
        return prose.blocks().stream().map(block -> block.accept(writer)).collect(Collectors.joining("\n\n"));
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
        int number = 0;
        for (Prose item : items.items()) {
            number++;
            // Four columns: what is indented less does not belong to the item for every reader.
            String mark = items.numbered() ? number + ". " : "- ";
            mark += " ".repeat(Math.max(0, 4 - mark.length()));
            lines.append(lines.isEmpty() ? "" : "\n")
                    .append(mark)
                    .append(indented(write(item), " ".repeat(mark.length())));
        }
        return lines.toString();
    }

    @Override
    public String codeBlock(Block.CodeBlock codeBlock) {
        return CodeMarkdown.block(codeBlock.language(), codeBlock.code());
    }

    private static String indented(String lines, String indent) {
        return lines.replace("\n", "\n" + indent).replace("\n" + indent + "\n", "\n\n");
    }
}
