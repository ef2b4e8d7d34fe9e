package dev.errorcatalog.docs.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The links within a reference that lead nowhere. A template has its links on every page, so each is told once. */
final class BrokenLinks {
    private final MadePages pages;
    private final Set<String> there;
    /** The pages that have such a link, by what is wrong with it. */
    private final Map<String, List<String>> broken = new TreeMap<>();

    private BrokenLinks(MadePages pages, Set<String> there) {
        this.pages = pages;
        this.there = there;
    }

    /**
     * Follows all links.
     *
     * @param there the files that lie beside the pages; some may have been put there by hand
     * @return a sentence for each link that leads nowhere
     */
    static List<String> of(MadePages pages, Set<String> there) {
        BrokenLinks links = new BrokenLinks(pages, there);
        pages.files().keySet().forEach(links::follow);
        return links.broken.entrySet().stream()
                .map(link -> who(link.getValue()) + link.getKey())
                .toList();
    }

    private void follow(String path) {
        for (String link : pages.marks(path).links()) {
            PageLink.of(path, link).ifPresent(target -> follow(path, link, target));
        }
    }

    private void follow(String path, String link, PageLink target) {
        if (!pages.has(target.path())) {
            if (!there.contains(target.path())) {
                add(path, link + ", which is not there");
            }
        } else if (!target.place().map(place -> pages.has(target.path(), place)).orElse(true)) {
            add(path, link + ", but that page has no such place");
        }
    }

    private void add(String path, String words) {
        broken.computeIfAbsent(words, w -> new ArrayList<>()).add(path);
    }

    private static String who(List<String> paths) {
        return paths.size() == 1
                ? paths.get(0) + " links to "
                : paths.get(0) + " and " + (paths.size() - 1) + " more link to ";
    }
}
