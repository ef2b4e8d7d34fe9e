package dev.errorcatalog.docs.markdown;

import dev.errorcatalog.docs.content.Mention;
import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.prose.Inline;
import java.util.List;

/** A line that a writer of pages puts together; every part of it is escaped. */
final class Line {
    private final PageName page;
    private final StringBuilder out = new StringBuilder();

    /** Begins a line of a page; its links are relative to that page. */
    Line(PageName page) {
        this.page = page;
    }

    Line text(String text) {
        out.append(Escapes.text(text, out.isEmpty()));
        return this;
    }

    Line code(String code) {
        out.append(CodeMarkdown.inline(code));
        return this;
    }

    Line strong(String words) {
        out.append("**").append(Escapes.text(words)).append("**");
        return this;
    }

    Line inlines(List<Inline> inlines) {
        out.append(InlineMarkdown.line(inlines, out.isEmpty()));
        return this;
    }

    Line link(String words, PageName target) {
        return rawLink(Escapes.text(words), target);
    }

    Line codeLink(String code, PageName target) {
        return rawLink(CodeMarkdown.inline(code), target);
    }

    Line mention(Mention mention) {
        return mention.page().map(target -> codeLink(mention.name(), target)).orElseGet(() -> code(mention.name()));
    }

    /** Names with {@code , } between them. */
    Line mentions(List<Mention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            (i == 0 ? this : text(", ")).mention(mentions.get(i));
        }
        return this;
    }

    /** A place that links can point to. The name is an identifier: a constant, a class or a slug. */
    Line anchor(String id) {
        out.append("<a id=\"").append(Escapes.text(id)).append("\"></a>");
        return this;
    }

    private Line rawLink(String words, PageName target) {
        out.append('[').append(words).append("](").append(target.seenFrom(page)).append(".md)");
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
