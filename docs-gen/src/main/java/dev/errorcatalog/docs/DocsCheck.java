package dev.errorcatalog.docs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.release.model.Release;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Compares a reference that was written, in one of its formats, with the one that its catalog would give now.
 *
 * <p>A damage is told once: where a page is missing, all else is judged as if it were there.
 */
public final class DocsCheck {
    private final SortedMap<String, byte[]> made;
    private final SortedMap<String, byte[]> there;
    private final Map<String, PageMarks> madeMarks;
    /** Of what is there, and of what is made in place of what is missing. */
    private final Map<String, PageMarks> marks;

    private final Set<String> findings = new TreeSet<>();

    private DocsCheck(SortedMap<String, byte[]> made, SortedMap<String, byte[]> there) {
        this.made = made;
        this.there = there;
        this.madeMarks = marks(made);
        this.marks = new TreeMap<>(madeMarks);
        this.marks.putAll(marks(there));
    }

    /**
     * Checks a reference: pages that are stale, missing or made by nobody, links within it that lead nowhere, anchors of
     * the lock that are gone, help addresses without a page. CRLF instead of LF is no difference.
     *
     * @param catalog what the pages are about
     * @param release its last release, as the lock says it; absent if there was none
     * @param made what {@link SiteReference} or {@link MarkdownReference} makes of both
     * @param there what was written earlier, all files by relative path with {@code /}
     * @return a sentence for each finding without a full stop, sorted; empty if the reference is as it should be
     */
    public static List<String> findings(
            Catalog catalog,
            Optional<Release> release,
            SortedMap<String, byte[]> made,
            SortedMap<String, byte[]> there) {
        if (there.isEmpty()) {
            return List.of("no page is there");
        }
        DocsCheck check = new DocsCheck(made, there);
        check.pages();
        check.links();
        release.ifPresent(check::anchors);
        catalog.errors().keySet().forEach(id -> catalog.helpUrl(id).ifPresent(url -> check.help(id, url)));
        return List.copyOf(check.findings);
    }

    private void pages() {
        made.forEach((path, page) -> {
            if (!there.containsKey(path)) {
                findings.add(path + " is missing");
            } else if (!lines(page).equals(lines(there.get(path)))) {
                findings.add(path + " is stale: the catalog, its lock or a setting now gives another page");
            }
        });
        // A logo, or what a template of the maintainer's loads, was put there by hand.
        Set<String> linked = madeMarks.entrySet().stream()
                .flatMap(page ->
                        page.getValue().links().stream().flatMap(link -> PageLink.of(page.getKey(), link).stream()))
                .map(PageLink::path)
                .collect(Collectors.toSet());
        there.keySet().stream()
                .filter(path -> !made.containsKey(path) && !linked.contains(path))
                .forEach(
                        path -> findings.add(path + " is an orphan: nothing in the catalog or its lock has this page"));
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

    private void anchors(Release release) {
        release.errors().forEach((id, error) -> anchors(id.toString(), error.pages(), error.places()));
        release.removed().forEach((key, grave) -> anchors(key, grave.pages(), grave.places()));
    }

    private void anchors(String key, List<String> pages, List<String> places) {
        pages.stream()
                .filter(page -> !marks.containsKey(errorPage(page)))
                .forEach(page -> findings.add(errorPage(page) + " is gone: the lock promises it for " + key));
        places.stream()
                .filter(place -> homes(pages, place).stream().noneMatch(page -> has(marks, page, place)))
                .forEach(place -> findings.add("the anchor " + place + " is gone: the lock promises it for " + key));
    }

    /** The pages where a place belongs: its error's own if they have it, else all that do. */
    private Set<String> homes(List<String> pages, String place) {
        Set<String> all = madeMarks.keySet().stream()
                .filter(page -> has(madeMarks, page, place))
                .collect(Collectors.toSet());
        Set<String> own =
                pages.stream().map(this::errorPage).filter(all::contains).collect(Collectors.toSet());
        return own.isEmpty() ? all : own;
    }

    private static boolean has(Map<String, PageMarks> marks, String page, String place) {
        PageMarks found = marks.get(page);
        return found != null && found.ids().contains(place);
    }

    private void help(ErrorId id, String url) {
        String page = errorPage(id.pageName());
        if (!marks.containsKey(page)) {
            findings.add(url + " leads nowhere: the help address of " + id + " needs " + page);
        }
    }

    private String errorPage(String name) {
        return "errors/" + name + (made.containsKey("index.html") ? ".html" : ".md");
    }

    private static Map<String, PageMarks> marks(SortedMap<String, byte[]> files) {
        Map<String, PageMarks> marks = new TreeMap<>();
        files.forEach((path, content) -> marks.put(path, PageMarks.of(path, content)));
        return marks;
    }

    /** The bytes of a file as text, whatever they mean, with one kind of line end. */
    private static String lines(byte[] content) {
        return new String(content, ISO_8859_1).replace("\r\n", "\n");
    }
}
