package dev.errorcatalog.docs.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.release.model.Release;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Finds what is wrong with a reference, in one of its formats: by itself, and compared with what was written earlier. */
public final class DocsCheck {
    private final MadePages made;

    /**
     * Takes what is to be checked.
     *
     * @param made what a catalog gives now, as {@code SiteReference} or {@code MarkdownReference} makes it
     */
    public DocsCheck(SortedMap<String, byte[]> made) {
        this.made = new MadePages(made);
    }

    /**
     * Asks whether the reference may be published: whether it has each page and anchor that shipped, and a page for each
     * help address. SDKs in the field show those.
     *
     * @param catalog what the pages are about
     * @param release its last release, as the lock says it; absent if there was none
     * @param address where this format is published, if that is known
     * @return a sentence for each finding without a full stop, sorted; empty if it may
     */
    public List<String> brokenPromises(Catalog catalog, Optional<Release> release, Optional<String> address) {
        Promises promises = new Promises(made);
        release.ifPresent(promises::keep);
        promises.help(catalog);
        address.ifPresent(base -> promises.help(catalog, base));
        return promises.broken();
    }

    /**
     * Compares the reference with what was written earlier: pages that are stale, missing or made by nobody, and links
     * within it that lead nowhere. CRLF instead of LF is no difference.
     *
     * @param there what was written earlier, all files by relative path with {@code /}
     * @return a sentence for each finding without a full stop; empty if it is the same
     */
    public List<String> differences(SortedMap<String, byte[]> there) {
        if (there.isEmpty()) {
            return List.of("no page is there");
        }
        List<String> findings = new ArrayList<>();
        made.files().forEach((path, page) -> {
            byte[] then = there.get(path);
            if (then == null) {
                findings.add(path + " is missing");
            } else if (!isSame(page, then)) {
                findings.add(path + " is stale: the catalog, its lock or a setting now gives another page");
            }
        });
        Set<String> linked = linked();
        there.keySet().stream()
                .filter(path -> !made.has(path) && !linked.contains(path))
                .forEach(
                        path -> findings.add(path + " is an orphan: nothing in the catalog or its lock has this page"));
        findings.addAll(BrokenLinks.of(made, there.keySet()));
        return findings;
    }

    /** All that pages lead to; what a template loads was put there by hand. */
    private Set<String> linked() {
        Set<String> linked = new HashSet<>();
        made.files()
                .keySet()
                .forEach(path -> made.marks(path)
                        .links()
                        .forEach(link ->
                                PageLink.of(path, link).map(PageLink::path).ifPresent(linked::add)));
        return linked;
    }

    private static boolean isSame(byte[] now, byte[] then) {
        return Arrays.equals(now, then) || lines(now).equals(lines(then));
    }

    /** The bytes of a file as text, whatever they mean, with one kind of line end. */
    private static String lines(byte[] content) {
        return new String(content, ISO_8859_1).replace("\r\n", "\n");
    }
}
