package dev.errorcatalog.docs.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** Turns CommonMark into {@link Prose}. */
final class ProseParser {
    // What is left out is read as paragraphs, so that its marks are shown: HTML, headings, quotations and rules. The
    // limits keep a text of nothing but brackets from exhausting the stack here and in every writer; what lies deeper
    // is read as words.
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(FencedCodeBlock.class, IndentedCodeBlock.class, ListBlock.class))
            .maxOpenBlockParsers(20)
            .maxInlineNesting(20)
            .build();

    private ProseParser() {}

    static Prose parse(String markdown) {
        Node document = PARSER.parse(markdown);
        Prose prose = prose(document);
        return prose.isEmpty() ? literal(markdown) : prose;
    }

    static Prose literal(String markdown) {
        String words = CleanText.words(markdown).strip();
        return words.isEmpty() ? Prose.EMPTY : new Prose(List.of(new Block.Paragraph(List.of(new Inline.Text(words)))));
    }

    private static Prose prose(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(blocks, node);
        }
        return new Prose(blocks);
    }

    private static void add(List<Block> blocks, Node node) {
        if (node instanceof Paragraph) {
            addParagraph(blocks, InlineParser.inlines(node));
        } else if (node instanceof ListBlock list) {
            addItems(blocks, list);
        } else if (node instanceof FencedCodeBlock code) {
            addCode(blocks, CleanText.language(code.getInfo()), code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            addCode(blocks, "", code.getLiteral());
        }
        // What is left, definitions of links, has no words.
    }

    private static void addParagraph(List<Block> blocks, List<Inline> content) {
        if (!content.isEmpty()) {
            blocks.add(new Block.Paragraph(content));
        }
    }

    private static void addItems(List<Block> blocks, ListBlock list) {
        List<Prose> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Prose content = prose(item);
            if (!content.isEmpty()) {
                items.add(content);
            }
        }
        if (!items.isEmpty()) {
            addItems(blocks, list instanceof OrderedList, items);
        }
    }

    /** Lists of a kind that follow each other, with other marks, are one: Markdown cannot write them in a row. */
    private static void addItems(List<Block> blocks, boolean numbered, List<Prose> items) {
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last) instanceof Block.Items before && before.numbered() == numbered) {
            List<Prose> all = new ArrayList<>(before.items());
            all.addAll(items);
            blocks.set(last, new Block.Items(numbered, all));
        } else {
            blocks.add(new Block.Items(numbered, items));
        }
    }

    private static void addCode(List<Block> blocks, String language, String literal) {
        String code = CleanText.lines(literal).replaceFirst("^( *\n)+", "").stripTrailing();
        if (!code.matches("[\\s\\p{Z}]*")) {
            blocks.add(new Block.CodeBlock(language, code));
        }
    }
}
