package dev.errorcatalog.docs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.release.model.Release;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares a reference that was written, in one of its formats, with the one that its catalog would give now.
 *
 * <p>A damage is told once: where a page is missing, all else is judged as if it were there.
 */
public final class DocsCheck {
    private final SortedMap<String, byte[]> made;
    private final SortedMap<String, byte[]> there;
    private final Map<String, PageMarks> madeMarks = new TreeMap<>();
    /** Of what is there, and of what is made in place of what is missing. */
    private final Map<String, PageMarks> marks;

    private final Set<String> findings = new TreeSet<>();

    private DocsCheck(SortedMap<String, byte[]> made, SortedMap<String, byte[]> there) {
        this.made = made;
        this.there = there;
        made.forEach((path, page) -> madeMarks.put(path, PageMarks.of(path, page)));
        this.marks = new TreeMap<>(madeMarks);
        there.forEach((path, page) -> {
            if (!isAsMade(path)) {
                marks.put(path, PageMarks.of(path, page));
            }
        });
    }

    /**
     * Checks a reference: pages that are stale, missing or made by nobody, links within it that lead nowhere, anchors of
     * the lock that are gone, help addresses without a page. CRLF instead of LF is no difference.
     *
     * @param catalog what the pages are about
     * @param release its last release, as the lock says it; absent if there was none
     * @param address where this format is published, if that is known
     * @param made what {@link SiteReference} or {@link MarkdownReference} makes of both
     * @param there what was written earlier, all files by relative path with {@code /}
     * @return a sentence for each finding without a full stop, sorted; empty if the reference is as it should be
     */
    public static List<String> findings(
            Catalog catalog,
            Optional<Release> release,
            Optional<String> address,
            SortedMap<String, byte[]> made,
            SortedMap<String, byte[]> there) {
        if (there.isEmpty()) {
            return List.of("no page is there");
        }
        DocsCheck check = new DocsCheck(made, there);
        check.pages();
        check.links();
        check.promises(catalog, release, address);
        return List.copyOf(check.findings);
    }

    /**
     * Checks a reference before it is written: whether it has each page and anchor that shipped, and a page for each help
     * address. Whoever publishes one without breaks links that SDKs in the field show.
     *
     * @param catalog what the pages are about
     * @param release its last release, as the lock says it; absent if there was none
     * @param address where this format is published, if that is known
     * @param made what {@link SiteReference} or {@link MarkdownReference} makes of both
     * @return a sentence for each finding without a full stop, sorted; empty if the reference can be published
     */
    public static List<String> brokenPromises(
            Catalog catalog, Optional<Release> release, Optional<String> address, SortedMap<String, byte[]> made) {
        DocsCheck check = new DocsCheck(made, made);
        check.promises(catalog, release, address);
        return List.copyOf(check.findings);
    }

    private void pages() {
        made.keySet().forEach(path -> {
            if (!there.containsKey(path)) {
                findings.add(path + " is missing");
            } else if (!isAsMade(path)) {
                findings.add(path + " is stale: the catalog, its lock or a setting now gives another page");
            }
        });
        // What a template of the maintainer's loads was put there by hand.
        Set<String> linked = new HashSet<>();
        madeMarks.forEach((path, page) -> page.links()
                .forEach(link -> PageLink.of(path, link).map(PageLink::path).ifPresent(linked::add)));
        there.keySet().stream()
                .filter(path -> !made.containsKey(path) && !linked.contains(path))
                .forEach(
                        path -> findings.add(path + " is an orphan: nothing in the catalog or its lock has this page"));
    }

    private boolean isAsMade(String path) {
        byte[] now = made.get(path);
        byte[] then = there.get(path);
        return now != null
                && then != null
                && (Arrays.equals(now, then) || lines(now).equals(lines(then)));
    }

    private void links() {
        marks.forEach((path, page) ->
                page.links().forEach(link -> PageLink.of(path, link).ifPresent(target -> link(path, link, target))));
    }

    private void link(String path, String link, PageLink target) {
        PageMarks page = marks.get(target.path());
        if (page == null) {
            findings.add(path + " links to " + link + ", which is not there");
        } else if (!target.place().map(page.ids()::contains).orElse(true)) {
            findings.add(path + " links to " + link + ", but that page has no such place");
        }
    }

    private void promises(Catalog catalog, Optional<Release> release, Optional<String> address) {
        Map<String, Set<String>> homes = new HashMap<>();
        madeMarks.forEach((path, page) -> page.ids()
                .forEach(place ->
                        homes.computeIfAbsent(place, p -> new TreeSet<>()).add(path)));
        Promises promises = new Promises(marks, homes, made.containsKey("index.html") ? ".html" : ".md", findings);
        release.ifPresent(promises::keep);
        promises.help(catalog);
        address.ifPresent(base -> promises.help(catalog, base));
    }

    /** The bytes of a file as text, whatever they mean, with one kind of line end. */
    private static String lines(byte[] content) {
        return new String(content, ISO_8859_1).replace("\r\n", "\n");
    }
}
