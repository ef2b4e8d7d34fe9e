package dev.errorcatalog.docs.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Turns CommonMark into {@link Prose}. */
final class ProseParser {
    // Blocks of HTML are left out, so that they are read as paragraphs. The limits keep a text of nothing but
    // brackets from exhausting the stack here and in every writer; what lies deeper is read as words.
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(
                    BlockQuote.class,
                    FencedCodeBlock.class,
                    Heading.class,
                    IndentedCodeBlock.class,
                    ListBlock.class,
                    ThematicBreak.class))
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
        String words = Characters.words(markdown).strip();
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
        } else if (node instanceof Heading) {
            List<Inline> words = InlineParser.plainInlines(node);
            addParagraph(blocks, words.isEmpty() ? words : List.of(new Inline.Emphasis(true, words)));
        } else if (node instanceof ListBlock list) {
            addItems(blocks, list);
        } else if (node instanceof BlockQuote || node instanceof Document) {
            Prose content = prose(node);
            if (!content.isEmpty()) {
                blocks.add(new Block.Quote(content));
            }
        } else if (node instanceof FencedCodeBlock code) {
            addCode(blocks, Characters.language(code.getInfo()), code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            addCode(blocks, "", code.getLiteral());
        }
        // What is left, thematic breaks and definitions of links, has no words.
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
            blocks.add(new Block.Items(list instanceof OrderedList, items));
        }
    }

    private static void addCode(List<Block> blocks, String language, String literal) {
        String code = Characters.lines(literal).stripTrailing();
        if (!code.isBlank()) {
            blocks.add(new Block.CodeBlock(language, code));
        }
    }
}
