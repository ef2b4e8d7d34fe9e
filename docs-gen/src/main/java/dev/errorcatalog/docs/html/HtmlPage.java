package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.Mention;
import dev.errorcatalog.docs.content.PageName;
import dev.errorcatalog.docs.prose.Inline;
import dev.errorcatalog.docs.prose.Prose;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A page in the making: what stands between its head and its foot. */
final class HtmlPage {
    private final PageName name;
    private final String title;
    private final String description;
    private final Optional<String> root;
    private final Html html = new Html();
    private boolean isOfThePast;

    /**
     * Begins a page.
     *
     * @param name where it stands; its links are relative to that
     * @param title its title, as plain text
     * @param description a sentence for search engines, as plain text
     */
    HtmlPage(PageName name, String title, String description) {
        this(name, title, description, Optional.empty());
    }

    private HtmlPage(PageName name, String title, String description, Optional<String> root) {
        this.name = name;
        this.title = title;
        this.description = description;
        this.root = root;
    }

    /**
     * Begins a page that a server shows at any address, so its links are not relative.
     *
     * @param root the path of the site on its server, with {@code /} at both ends
     */
    static HtmlPage anywhere(PageName name, String title, String description, String root) {
        return new HtmlPage(name, title, description, Optional.of(root));
    }

    PageName name() {
        return name;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    Html html() {
        return html;
    }

    /** The address of another page, seen from this one. */
    String address(PageName target) {
        return root.map(start -> start + target.path()).orElseGet(() -> target.seenFrom(name)) + ".html";
    }

    /** The address of a file of the site, or the address itself if it leads elsewhere. */
    String file(String path) {
        boolean isElsewhere = path.startsWith("/") || path.contains(":");
        return isElsewhere ? path : root.orElse(name.path().contains("/") ? "../" : "") + path;
    }

    /** Says that what the page is about has gone or moved; the page is there for old links. */
    HtmlPage ofThePast() {
        isOfThePast = true;
        return this;
    }

    boolean isOfThePast() {
        return isOfThePast;
    }

    /** The one address of this page, if it is known where the site is published. */
    Optional<String> canonical(SiteSettings settings) {
        return root.isPresent() ? Optional.empty() : settings.url(name.path() + ".html");
    }

    /** A heading that is a link to itself, for people who send others to this place. */
    void heading(String words) {
        String anchor = anchor(words);
        html.open("h2", "id", anchor)
                .element("a", words, "href", "#" + anchor)
                .close()
                .line();
    }

    void paragraph(String words) {
        html.element("p", words).line();
    }

    void prose(Prose prose) {
        ProseHtml.write(html, prose);
    }

    void inlines(List<Inline> line) {
        ProseHtml.write(html, line);
    }

    void link(String words, PageName target) {
        html.element("a", words, "href", address(target));
    }

    void codeLink(String code, PageName target) {
        html.element("a", () -> Code.inline(html, code), "href", address(target));
    }

    void mention(Mention mention) {
        mention.page()
                .ifPresentOrElse(target -> codeLink(mention.name(), target), () -> Code.inline(html, mention.name()));
    }

    /** Names with {@code , } between them. */
    void mentions(List<Mention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            if (i > 0) {
                html.text(", ");
            }
            mention(mentions.get(i));
        }
    }

    /** The way from the first page to this one. */
    void breadcrumb(Crumb... crumbs) {
        html.element(
                        "nav",
                        () -> html.element("ol", () -> {
                            html.element("li", () -> link("Errors", PageName.INDEX));
                            for (Crumb crumb : crumbs) {
                                html.element("li", () -> link(crumb.words(), crumb.page()));
                            }
                        }),
                        "class",
                        "crumbs",
                        "aria-label",
                        "Breadcrumb")
                .line();
    }

    /** A page above another one. */
    record Crumb(String words, PageName page) {}

    private static String anchor(String words) {
        String anchor = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        // A field or a category may be called like a heading of one word.
        return anchor.contains("-") ? anchor : anchor + "-section";
    }
}
