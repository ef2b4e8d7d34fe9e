package dev.errorcatalog.docs;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.docs.content.Reference;
import dev.errorcatalog.docs.html.SiteSettings;
import dev.errorcatalog.docs.html.SiteWriter;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The reference of a catalog as a site of static pages.
 *
 * <p>Pages stand where the Markdown has them: {@code index.html} with the search, {@code errors/<page name>.html},
 * {@code categories/<slug>.html}, {@code classes/<Name>.html}, {@code classes/index.html}, {@code reset.html} if an error
 * ends in a client reset, {@code retired.html}, {@code changes.html}, {@code rules.html}, and a page for everything that
 * was removed or has another page now. Beside them {@code style.css} and {@code page.js}, and for machines
 * {@code errors.json}, {@code redirects.json}, {@code llms.txt} and, if the address of the site is known,
 * {@code sitemap.xml}.
 *
 * <p>All addresses are relative and nothing is loaded from elsewhere, so the site works from a folder as well as from a
 * server. The first page holds its own style and script. Each page allows by a Content-Security-Policy only what it
 * brings itself.
 */
public final class SiteReference {
    private SiteReference() {}

    /**
     * Renders the site. Pure: the same arguments give the same bytes everywhere.
     *
     * @param catalog what the pages are about
     * @param release its last release, as the lock says it; absent if there was none
     * @param settings what the maintainer wants otherwise
     * @return UTF-8 with {@code \n} as line end, by relative path with {@code /}; never empty, unmodifiable
     * @throws IllegalArgumentException if a setting cannot be used; the message says which and why
     */
    public static SortedMap<String, byte[]> render(Catalog catalog, Optional<Release> release, SiteSettings settings) {
        return SiteWriter.write(Reference.of(catalog, release).titled(settings.title()), settings);
    }
}
