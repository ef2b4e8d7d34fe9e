package dev.errorcatalog.docs;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.docs.content.Reference;
import dev.errorcatalog.docs.markdown.MarkdownWriter;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The reference of a catalog as Markdown.
 *
 * <p>Pages are {@code index.md}, {@code errors/<page name>.md}, {@code categories/<slug>.md},
 * {@code classes/<Name>.md}, {@code classes/index.md} with the hierarchy, {@code reset.md} if an error ends in a client
 * reset, {@code retired.md} if something is no longer sent or was removed, {@code changes.md} and {@code rules.md}.
 * What was removed keeps its page.
 * GitHub, MkDocs Material, Docusaurus, VitePress and Jekyll accept the pages unchanged.
 */
public final class MarkdownReference {
    private MarkdownReference() {}

    /** Renders the pages of a catalog that was never released. */
    public static SortedMap<String, byte[]> render(Catalog catalog) {
        return render(catalog, Optional.empty());
    }

    /**
     * Renders the pages under the catalog's title; see {@link #render(Catalog, Optional, Optional)}.
     *
     * @param release its last release, as the lock says it
     */
    public static SortedMap<String, byte[]> render(Catalog catalog, Optional<Release> release) {
        return render(catalog, release, Optional.empty());
    }

    /**
     * Renders the pages: {@code Catalog -> Reference -> Markdown -> check}. Pure: the same catalog and release give the
     * same bytes everywhere.
     *
     * @param catalog what the pages are about
     * @param release its last release, as the lock says it: the history on an error's page then tells what each release
     *     changed
     * @param title the title of the first page; absent: the catalog's
     * @return UTF-8 with {@code \n} as line end, by relative path with {@code /}; never empty, unmodifiable
     * @throws IllegalStateException if an entry is missing on a page that should have it; the message names each
     */
    public static SortedMap<String, byte[]> render(Catalog catalog, Optional<Release> release, Optional<String> title) {
        return MarkdownWriter.write(Reference.of(catalog, release).titled(title));
    }
}
