package dev.errorcatalog.docs.html;

import java.util.Optional;

/**
 * What a maintainer may set about a site; everything is optional.
 *
 * @param title the title of the site; absent: the catalog's
 * @param logo the address of a picture for the head of each page, relative to the first page or https
 * @param editLink where the entry of an error is edited
 * @param address the https address that the site is published at; needed for {@code sitemap.xml}, {@code 404.html} and the one address
 *     that each page tells search engines
 * @param template a page to put the pages into, with {@code {{head}}}, {@code {{header}}}, {@code {{main}}} and
 *     {@code {{footer}}} where the parts go; absent: ours
 * @param stylesheet CSS that comes behind ours and so wins over it
 */
public record SiteSettings(
        Optional<String> title,
        Optional<String> logo,
        Optional<EditLink> editLink,
        Optional<String> address,
        Optional<String> template,
        Optional<String> stylesheet) {
    /** The address of a page, if it is known where the site is published. */
    Optional<String> url(String path) {
        String page = path.equals("index.html") ? "" : path;
        return address.map(base -> base.endsWith("/") ? base + page : base + "/" + page);
    }

    /** Nothing set. */
    public static SiteSettings none() {
        return new SiteSettings(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
