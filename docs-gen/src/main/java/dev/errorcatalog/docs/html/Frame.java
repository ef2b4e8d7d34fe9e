package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.content.Reference;
import dev.errorcatalog.docs.content.Search;
import java.util.Map;

/** Puts pages between head and foot, in our template or in the maintainer's. */
final class Frame {
    private static final String ELSEWHERE = "default-src 'none'; base-uri 'none'; form-action 'none'; img-src 'self'; ";

    private final Reference reference;
    private final SiteSettings settings;
    private final Assets assets;
    private final Template template;
    private final String title;

    Frame(Reference reference, SiteSettings settings, Assets assets) {
        this.reference = reference;
        this.settings = settings;
        this.assets = assets;
        this.template = Template.of(settings.template());
        this.title = settings.title().orElse(reference.title());
    }

    /** The whole page. */
    String write(HtmlPage page) {
        boolean isFirst = page.name().equals(PageName.INDEX);
        return template.fill(Map.of(
                "head", head(page, isFirst),
                "header", header(page),
                "main", page.html().toString(),
                "footer", footer(page, isFirst)));
    }

    private String head(HtmlPage page, boolean isFirst) {
        Html html = new Html();
        html.empty("meta", "charset", "utf-8").line();
        String policy = isFirst
                ? "style-src " + Assets.hash(assets.style()) + "; script-src " + Assets.hash(assets.indexScript())
                : "style-src 'self'; script-src 'self'";
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", ELSEWHERE + policy)
                .line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "name", "color-scheme", "content", "light dark").line();
        html.element("title", isFirst ? title : page.title() + " – " + title).line();
        html.empty("meta", "name", "description", "content", page.description()).line();
        if (isFirst) {
            html.open("style").html(assets.style()).close().line();
        } else {
            html.empty("link", "rel", "stylesheet", "href", page.file("style.css"))
                    .line();
            html.empty("script", "src", page.file("page.js"), "defer", "").line();
        }
        return html.toString();
    }

    private String header(HtmlPage page) {
        Html html = new Html();
        html.element("a", "Skip to the content", "class", "skip", "href", "#main")
                .line();
        html.open("header", "class", "site").line();
        html.open("a", "class", "brand", "href", page.address(PageName.INDEX));
        settings.logo().ifPresent(logo -> html.empty("img", "src", page.file(logo), "alt", "", "height", "28"));
        html.element("span", title).close().line();
        html.open("nav", "aria-label", "Site").open("ul");
        item(html, page, "Errors", PageName.INDEX);
        if (reference.reset().isPresent()) {
            item(html, page, "Client reset", PageName.RESET);
        }
        item(html, page, "Exceptions", PageName.HIERARCHY);
        item(html, page, "What changed", PageName.CHANGES);
        html.close().close().line();
        reference
                .release()
                .ifPresent(release -> html.element("span", "Release " + release, "class", "quiet")
                        .line());
        return html.close().line().toString();
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

    private String footer(HtmlPage page, boolean isFirst) {
        Html html = new Html();
        html.open("footer", "class", "site").open("ul");
        item(html, page, "Retired and removed", PageName.RETIRED);
        item(html, page, "Rules of compatibility", PageName.RULES);
        html.open("li")
                .element("a", "errors.json", "href", page.file("errors.json"))
                .close();
        html.open("li").element("a", "llms.txt", "href", page.file("llms.txt")).close();
        html.close().close().line();
        if (isFirst) {
            Search search = reference.search();
            html.open("script", "type", "application/json", "id", "data")
                    .html(SearchIndex.write(search))
                    .close()
                    .line();
            html.open("script").html(assets.indexScript()).close().line();
        }
        return html.toString();
    }
}
