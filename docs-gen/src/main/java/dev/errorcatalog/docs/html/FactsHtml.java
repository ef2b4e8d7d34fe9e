package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.Mention;
import java.util.List;

/** The facts at the side of a page, in the making. */
final class FactsHtml {
    private final HtmlPage page;
    private final Html html;

    /** Begins the facts of a page; they end with {@link #end}. */
    FactsHtml(HtmlPage page) {
        this.page = page;
        this.html = page.html();
        html.open("aside", "class", "facts", "aria-label", "Facts").open("dl").line();
    }

    FactsHtml row(String fact, Runnable value) {
        html.element("div", () -> html.element("dt", fact).element("dd", value)).line();
        return this;
    }

    FactsHtml words(String fact, String words) {
        return row(fact, () -> html.text(words));
    }

    FactsHtml code(String fact, String code) {
        return row(fact, () -> Code.inline(html, code));
    }

    FactsHtml codes(String fact, List<String> codes) {
        return row(fact, () -> codes.forEach(code -> html.element("div", () -> Code.inline(html, code))));
    }

    FactsHtml mention(String fact, Mention mention) {
        return row(fact, () -> page.mention(mention));
    }

    /** The classes above one, nearest first, and the class of the JDK above them all. */
    FactsHtml parents(List<Mention> parents, String root) {
        return row("Extends", () -> {
            parents.forEach(parent -> {
                page.mention(parent);
                html.text(" › ");
            });
            Code.inline(html, root);
        });
    }

    void end() {
        html.close();
        html.close().line();
    }
}
