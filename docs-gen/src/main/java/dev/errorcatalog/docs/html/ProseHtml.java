package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.prose.Block;
import dev.errorcatalog.docs.prose.Inline;
import dev.errorcatalog.docs.prose.Prose;
import java.util.List;

/** Writes the texts of a catalog as HTML. */
final class ProseHtml implements Block.Visitor<Html>, Inline.Visitor<Html> {
    private final Html html;

    private ProseHtml(Html html) {
        this.html = html;
    }

    static void write(Html html, Prose prose) {
        ProseHtml writer = new ProseHtml(html);
        prose.blocks().forEach(block -> block.accept(writer).line());
    }

    static void write(Html html, List<Inline> line) {
        ProseHtml writer = new ProseHtml(html);
        line.forEach(inline -> inline.accept(writer));
    }

    @Override
    public Html paragraph(Block.Paragraph paragraph) {
        return html.element("p", () -> write(html, paragraph.content()));
    }

    @Override
    public Html items(Block.Items items) {
        return html.element(
                items.numbered() ? "ol" : "ul",
                () -> items.items().forEach(item -> html.element("li", () -> item(item))));
    }

    /** An item of one paragraph needs no paragraph. */
    private void item(Prose item) {
        if (item.blocks().size() == 1 && item.blocks().get(0) instanceof Block.Paragraph paragraph) {
            write(html, paragraph.content());
        } else {
            write(html, item);
        }
    }

    @Override
    public Html codeBlock(Block.CodeBlock codeBlock) {
        return Code.block(html, codeBlock.code());
    }

    @Override
    public Html text(Inline.Text text) {
        return html.text(text.text());
    }

    @Override
    public Html code(Inline.Code code) {
        return Code.inline(html, code.code());
    }

    @Override
    public Html placeholder(Inline.Placeholder placeholder) {
        return html.element("var", "{" + placeholder.field() + "}");
    }

    @Override
    public Html emphasis(Inline.Emphasis emphasis) {
        return html.element(emphasis.strong() ? "strong" : "em", () -> write(html, emphasis.content()));
    }

    @Override
    public Html link(Inline.Link link) {
        return html.element("a", () -> write(html, link.content()), "href", link.address(), "rel", "noopener");
    }

    @Override
    public Html lineBreak(Inline.Break lineBreak) {
        return html.empty("br");
    }
}
