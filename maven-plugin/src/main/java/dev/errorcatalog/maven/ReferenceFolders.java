package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.docs.check.DocsCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A reference in its formats, a folder for each.
 *
 * @param catalog what it is about
 * @param release the last release of it
 * @param address where the site is published
 * @param site the files of the site
 * @param markdown the files of the Markdown
 */
record ReferenceFolders(
        Catalog catalog,
        Optional<Release> release,
        Optional<String> address,
        SortedMap<String, byte[]> site,
        SortedMap<String, byte[]> markdown) {
    private static final String SITE = "site";
    private static final String MARKDOWN = "markdown";

    /** What nobody should publish: a page or an anchor less than shipped, a help address that leads nowhere. */
    List<String> brokenPromises() {
        return named(
                new DocsCheck(site).brokenPromises(catalog, release, address),
                new DocsCheck(markdown).brokenPromises(catalog, release, Optional.empty()));
    }

    /** How what lies in a folder differs from this. */
    List<String> differences(Path folder) throws IOException {
        return named(
                new DocsCheck(site).differences(output(folder, SITE).read()),
                new DocsCheck(markdown).differences(output(folder, MARKDOWN).read()));
    }

    /** Makes a folder hold this. */
    List<OutputFolder.Written> write(Path folder) throws IOException {
        return List.of(
                output(folder, SITE).writeBytes(site), output(folder, MARKDOWN).writeBytes(markdown));
    }

    private static OutputFolder output(Path folder, String format) {
        return new OutputFolder(folder.resolve(format));
    }

    private static List<String> named(List<String> ofSite, List<String> ofMarkdown) {
        List<String> findings = new ArrayList<>();
        ofSite.forEach(finding -> findings.add(SITE + ": " + finding));
        ofMarkdown.forEach(finding -> findings.add(MARKDOWN + ": " + finding));
        return findings;
    }
}
