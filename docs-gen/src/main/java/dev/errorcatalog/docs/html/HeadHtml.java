package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.PageName;
import java.net.URI;
import java.util.Optional;

/** Writes the head of a page: what it may load, how it is called in a list of results or a chat, its style and script. */
final class HeadHtml {
    private static final String ICON = "icon.svg";

    private final SiteSettings settings;
    private final Assets assets;
    private final String site;

    /**
     * Takes what all pages share.
     *
     * @param site the title of the site
     */
    HeadHtml(SiteSettings settings, Assets assets, String site) {
        this.settings = settings;
        this.assets = assets;
        this.site = site;
    }

    String write(HtmlPage page) {
        boolean isFirst = page.name().equals(PageName.INDEX);
        Html html = new Html();
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(isFirst))
                .line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "name", "color-scheme", "content", "light dark").line();
        html.element("title", isFirst ? site : page.title() + " – " + site).line();
        html.empty("meta", "name", "description", "content", page.description()).line();
        card(html, page, isFirst);
        html.empty("link", "rel", "icon", "href", page.file(settings.logo().orElse(ICON)))
                .line();
        if (isFirst) {
            html.open("style").html(assets.style()).close().line();
        } else {
            html.empty("link", "rel", "stylesheet", "href", page.file("style.css"))
                    .line();
            html.empty("script", "src", page.file("page.js"), "defer", "").line();
        }
        return html.toString();
    }

    /** What a link to the page shows where it is shared. */
    private void card(Html html, HtmlPage page, boolean isFirst) {
        html.empty("meta", "property", "og:type", "content", "website").line();
        html.empty("meta", "property", "og:site_name", "content", site).line();
        html.empty("meta", "property", "og:title", "content", isFirst ? site : page.title())
                .line();
        html.empty("meta", "property", "og:description", "content", page.description())
                .line();
        page.canonical(settings).ifPresent(url -> {
            html.empty("link", "rel", "canonical", "href", url).line();
            html.empty("meta", "property", "og:url", "content", url).line();
        });
    }

    private String policy(boolean isFirst) {
        String own = isFirst
                ? "style-src " + Assets.hash(assets.style()) + "; script-src " + Assets.hash(assets.indexScript())
                : "style-src 'self'; script-src 'self'";
        String pictures = "img-src 'self'" + origin(settings.logo()) + "; ";
        return "default-src 'none'; base-uri 'none'; form-action 'self'; " + pictures + own;
    }

    /** Where a logo is loaded from, if that is not the site. */
    private static String origin(Optional<String> logo) {
        return logo.map(URI::create)
                .filter(address -> address.getHost() != null)
                .map(address -> " " + address.getScheme() + "://" + address.getAuthority())
                .orElse("");
    }
}
