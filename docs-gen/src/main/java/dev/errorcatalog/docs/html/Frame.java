package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.Reference;
import java.util.Map;

/** Puts pages between head and foot, in our template or in the maintainer's. */
final class Frame {
    // A name of the catalog may be any word, but has no full stop.
    private static final String MAIN = "page.main";

    private final Reference reference;
    private final SiteSettings settings;
    private final Assets assets;
    private final Template template;
    private final HeadHtml head;

    Frame(Reference reference, SiteSettings settings, Assets assets) {
        this.reference = reference;
        this.settings = settings;
        this.assets = assets;
        this.template = Template.of(settings.template());
        this.head = new HeadHtml(settings, assets, reference.title());
    }

    /** The whole page. */
    String write(HtmlPage page) {
        return template.fill(Map.of(
                "head", head.write(page),
                "header", header(page),
                "main", main(page),
                "footer", footer(page)));
    }

    private String header(HtmlPage page) {
        Html html = new Html();
        html.element("a", "Skip to the content", "class", "skip", "href", "#" + MAIN)
                .line();
        html.open("header", "class", "site").line();
        html.open("a", "class", "brand", "href", page.address(PageName.INDEX));
        settings.logo().ifPresent(logo -> html.empty("img", "src", page.file(logo), "alt", "", "height", "28"));
        html.element("span", reference.title());
        reference.release().ifPresent(release -> html.text(" ").element("span", release.toString(), "class", "quiet"));
        html.close().line();
        html.open("nav", "aria-label", "Site").open("ul");
        item(html, page, "Errors", PageName.INDEX);
        if (reference.reset().isPresent()) {
            item(html, page, "Client reset", PageName.RESET);
        }
        item(html, page, "Exceptions", PageName.HIERARCHY);
        item(html, page, "Changes", PageName.CHANGES);
        html.close().close().line();
        if (!page.name().equals(PageName.INDEX)) {
            search(html, page);
        }
        return html.close().line().toString();
    }

    /** A form that needs no script: it opens the first page with the question in the address. */
    private static void search(Html html, HtmlPage page) {
        html.open("form", "class", "find", "role", "search", "action", page.address(PageName.INDEX))
                .html("<input type=\"search\" name=\"q\" aria-label=\"Search the errors\" placeholder=\"Search\""
                        + " enterkeyhint=\"search\" autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\">"
                        + "<kbd aria-hidden=\"true\">/</kbd>")
                .close()
                .line();
    }

    private static void item(Html html, HtmlPage page, String words, PageName target) {
        html.open("li");
        if (page.name().equals(target)) {
            html.element("a", words, "href", page.address(target), "aria-current", "page");
        } else {
            html.element("a", words, "href", page.address(target));
        }
        html.close();
    }

    private static String main(HtmlPage page) {
        return new Html()
                .open("main", "id", MAIN, "tabindex", "-1")
                .line()
                .html(page.html().toString())
                .close()
                .line()
                .toString();
    }

    private String footer(HtmlPage page) {
        Html html = new Html();
        html.open("footer", "class", "site").open("ul");
        item(html, page, "Retired and removed", PageName.RETIRED);
        item(html, page, "Rules of compatibility", PageName.RULES);
        html.open("li")
                .element("a", "errors.json", "href", page.file("errors.json"))
                .close();
        html.open("li").element("a", "llms.txt", "href", page.file("llms.txt")).close();
        html.close().close().line();
        if (page.name().equals(PageName.INDEX)) {
            html.open("script", "type", "application/json", "id", "data")
                    .html(SearchIndex.write(reference))
                    .close()
                    .line();
            html.open("script").html(assets.indexScript()).close().line();
        }
        return html.toString();
    }
}
