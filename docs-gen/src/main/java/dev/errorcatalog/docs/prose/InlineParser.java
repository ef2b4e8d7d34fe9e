package dev.errorcatalog.docs.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns what stands in a paragraph of CommonMark into {@link Inline}s. */
final class InlineParser {
    // Doubled braces are literal.
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{|}}|\\{([A-Za-z][A-Za-z0-9_]*)}");

    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    // Emphasis and links do not nest in themselves or in each other's insides: writers then have no runs of marks
    // to keep apart. Only a link in emphasis stays.
    private final boolean emphasis;
    private final boolean links;

    private InlineParser(boolean emphasis, boolean links) {
        this.emphasis = emphasis;
        this.links = links;
    }

    /** The content of a node, without white space around it. */
    static List<Inline> inlines(Node parent) {
        return Edges.strip(new InlineParser(true, true).read(parent));
    }

    private List<Inline> read(Node parent) {
        addChildren(parent);
        flush();
        return inlines;
    }

    private void addChildren(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node);
        }
    }

    private void add(Node node) {
        if (node instanceof Text text) {
            words.append(text.getLiteral());
        } else if (node instanceof HtmlInline html) {
            words.append(html.getLiteral());
        } else if (node instanceof SoftLineBreak) {
            words.append(' ');
        } else if (node instanceof HardLineBreak) {
            addPiece(new Inline.Break());
        } else if (node instanceof Code code) {
            addPiece(new Inline.Code(CleanText.words(code.getLiteral())));
        } else if (node instanceof Emphasis soft) {
            addEmphasis(node, false, soft.getOpeningDelimiter());
        } else if (node instanceof StrongEmphasis loud) {
            addEmphasis(node, true, loud.getOpeningDelimiter());
        } else if (node instanceof Link link) {
            addLink(node, link.getDestination());
        } else if (node instanceof Image image) {
            addLink(node, image.getDestination());
        } else {
            addChildren(node);
        }
    }

    private void addEmphasis(Node node, boolean strong, String mark) {
        if (isCommentMark(node)) {
            words.append(mark);
            addChildren(node);
            words.append(mark);
        } else if (emphasis) {
            List<Inline> content = new InlineParser(false, links).read(node);
            addPiece(content, stripped -> new Inline.Emphasis(strong, stripped));
        } else {
            addChildren(node);
        }
    }

    // Between the stars of "*/ code /*" nobody emphasised anything.
    private static boolean isCommentMark(Node emphasis) {
        return (emphasis.getFirstChild() instanceof Text first
                        && first.getLiteral().startsWith("/"))
                || (emphasis.getLastChild() instanceof Text last
                        && last.getLiteral().endsWith("/"));
    }

    private void addLink(Node node, String destination) {
        String address = links ? Addresses.https(destination) : "";
        if (address.isEmpty()) {
            addChildren(node);
            return;
        }
        List<Inline> content = new InlineParser(false, false).read(node);
        addPiece(content, stripped -> new Inline.Link(address, stripped));
    }

    /** White space at the edges of the content stays, outside of the piece. */
    private void addPiece(List<Inline> content, Function<List<Inline>, Inline> piece) {
        List<Inline> stripped = Edges.strip(content);
        if (stripped.isEmpty()) {
            words.append(' ');
            return;
        }
        words.append(stripped.get(0).equals(content.get(0)) ? "" : " ");
        addPiece(piece.apply(stripped));
        words.append(stripped.get(stripped.size() - 1).equals(content.get(content.size() - 1)) ? "" : " ");
    }

    private void addPiece(Inline piece) {
        flush();
        inlines.add(piece);
    }

    private void flush() {
        String text = CleanText.words(words.toString());
        words.setLength(0);
        Matcher matcher = PLACEHOLDER.matcher(text);
        int done = 0;
        while (matcher.find()) {
            if (matcher.group(1) == null) {
                continue;
            }
            addText(text.substring(done, matcher.start()));
            inlines.add(new Inline.Placeholder(matcher.group(1)));
            done = matcher.end();
        }
        addText(text.substring(done));
    }

    private void addText(String text) {
        if (!text.isEmpty()) {
            inlines.add(new Inline.Text(text));
        }
    }
}
