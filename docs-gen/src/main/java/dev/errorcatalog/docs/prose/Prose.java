package dev.errorcatalog.docs.prose;

import java.util.List;

/**
 * A text of the catalog, parsed. Raw HTML in it is words, and so are the marks of headings, quotations and rules; a link
 * that is not https is its words alone, an image is a link: so a text cannot change the page that it stands on.
 *
 * @param blocks its parts in their order
 */
public record Prose(List<Block> blocks) {
    /** A text without words. */
    public static final Prose EMPTY = new Prose(List.of());

    public Prose {
        blocks = List.copyOf(blocks);
    }

    /** Parses Markdown. A text whose Markdown has nothing to show, such as an empty list, is shown as it stands. */
    public static Prose of(String markdown) {
        return ProseParser.parse(markdown);
    }

    /** A link that shows its address; only words if the address is not https. */
    public static Prose link(String address) {
        String safe = Addresses.https(address);
        return safe.isEmpty()
                ? ProseParser.literal(address)
                : new Prose(
                        List.of(new Block.Paragraph(List.of(new Inline.Link(safe, List.of(new Inline.Text(safe)))))));
    }

    /** A block of code that shows each line as it stands; empty if there are none. */
    public static Prose code(String language, List<String> lines) {
        String code = CleanText.lines(String.join("\n", lines));
        return code.isEmpty() ? EMPTY : new Prose(List.of(new Block.CodeBlock(language, code)));
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** The first block as a text; empty for an empty text. */
    public Prose lead() {
        return new Prose(blocks.subList(0, Math.min(1, blocks.size())));
    }

    /** All but the first block. */
    public Prose rest() {
        return new Prose(blocks.subList(Math.min(1, blocks.size()), blocks.size()));
    }

    /** The first sentence, on one line. */
    public List<Inline> summary() {
        return Sentences.first(FirstLine.of(this));
    }

    /**
     * The words alone: paragraphs stand apart by an empty line, items of a list begin with {@code - } or their number
     * and follow each other, a link is its words and its address in round brackets, a placeholder keeps its braces.
     */
    public String plainText() {
        return PlainTextWriter.write(this);
    }

    /** The words of a line alone, without the addresses of its links. */
    public static String words(List<Inline> line) {
        return PlainTextWriter.words(line);
    }
}
