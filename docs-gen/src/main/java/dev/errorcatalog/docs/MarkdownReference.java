package dev.errorcatalog.docs;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.docs.content.Reference;
import dev.errorcatalog.docs.markdown.MarkdownWriter;
import java.util.SortedMap;

/**
 * The reference of a catalog as Markdown.
 *
 * <p>Pages are {@code index.md}, {@code errors/<page name>.md}, {@code categories/<slug>.md},
 * {@code classes/<Name>.md}, {@code classes/index.md} with the hierarchy, {@code reset.md} if an error ends in a client
 * reset, and {@code retired.md} if something is no longer sent or was removed. What was removed keeps its page.
 * GitHub, MkDocs Material, Docusaurus, VitePress and Jekyll accept the pages unchanged.
 */
public final class MarkdownReference {
    private MarkdownReference() {}

    /**
     * Renders the pages: {@code Catalog -> Reference -> Markdown -> check}. Pure: the same catalog gives the same bytes
     * everywhere.
     *
     * @param catalog what the pages are about
     * @return UTF-8 with {@code \n} as line end, by relative path with {@code /}; never empty, unmodifiable
     * @throws IllegalStateException if an entry is missing on a page that should have it; the message names each
     */
    public static SortedMap<String, byte[]> render(Catalog catalog) {
        return MarkdownWriter.write(Reference.of(catalog));
    }
}
