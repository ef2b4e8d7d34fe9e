package dev.errorcatalog.docs.prose;

import java.util.List;

/** Finds the first words of a text: its first paragraph, wherever that stands, or the first line of its code. */
final class FirstLine implements Block.Visitor<List<Inline>> {
    private FirstLine() {}

    static List<Inline> of(Prose prose) {
        return prose.isEmpty() ? List.of() : prose.blocks().get(0).accept(new FirstLine());
    }

    @Override
    public List<Inline> paragraph(Block.Paragraph paragraph) {
        return paragraph.content();
    }

    @Override
    public List<Inline> items(Block.Items items) {
        return of(items.items().get(0));
    }

    @Override
    public List<Inline> codeBlock(Block.CodeBlock codeBlock) {
        String line = codeBlock.code().strip().lines().findFirst().orElse("");
        return List.of(new Inline.Code(line.strip()));
    }
}
