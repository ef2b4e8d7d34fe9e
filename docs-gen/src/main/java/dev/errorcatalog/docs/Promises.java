package dev.errorcatalog.docs;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.release.model.Release;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What others rely on in a reference: pages and places that shipped, and the addresses that SDKs tell.
 *
 * @param files all that the reference has
 * @param homes the pages where a place belongs
 * @param ending of the names of pages
 * @param findings takes what does not hold
 */
record Promises(
        Map<String, PageMarks> files, Map<String, Set<String>> homes, String ending, Collection<String> findings) {

    /** Holds the reference to a lock: what shipped is there. */
    void keep(Release release) {
        release.errors().forEach((id, error) -> keep(id.toString(), error.pages(), error.places()));
        release.removed().forEach((key, grave) -> keep(key, grave.pages(), grave.places()));
    }

    private void keep(String key, List<String> pages, List<String> places) {
        pages.stream()
                .filter(page -> !files.containsKey(errorPage(page)))
                .forEach(page -> findings.add(errorPage(page) + " is gone: the lock promises it for " + key));
        places.stream()
                .filter(place -> homes(pages, place).stream().noneMatch(page -> has(page, place)))
                .forEach(place -> findings.add("the anchor " + place + " is gone: the lock promises it for " + key));
    }

    /** The pages where a place belongs: its error's own if they have it, else all that do. */
    private Set<String> homes(List<String> pages, String place) {
        Set<String> all = homes.getOrDefault(place, Set.of());
        Set<String> own = new TreeSet<>(pages.stream().map(this::errorPage).toList());
        own.retainAll(all);
        return own.isEmpty() ? all : own;
    }

    private boolean has(String page, String place) {
        PageMarks marks = files.get(page);
        return marks != null && marks.ids().contains(place);
    }

    /** Holds the reference to the help addresses of a catalog: each error has its page. */
    void help(Catalog catalog) {
        catalog.errors()
                .keySet()
                .forEach(id -> catalog.helpUrl(id).ifPresent(url -> {
                    String page = errorPage(id.pageName());
                    if (!files.containsKey(page)) {
                        findings.add(url + " leads nowhere: the help address of " + id + " needs " + page);
                    }
                }));
    }

    /**
     * Holds the help addresses that lie where the reference is published to its files. A server finds a page without its
     * ending as well. All addresses have one form, so one that leads nowhere is told for all.
     */
    void help(Catalog catalog, String address) {
        String base = address.endsWith("/") ? address : address + "/";
        catalog.errors().keySet().stream()
                .flatMap(id -> catalog.helpUrl(id).stream())
                .filter(url -> url.startsWith(base) && !isThere(url.substring(base.length())))
                .findFirst()
                .ifPresent(url -> findings.add(
                        url + " leads nowhere, and so do the other help addresses: the pages are" + " published below "
                                + base + "errors/, so let the catalog say docs: " + base + "errors/{id}"));
    }

    private boolean isThere(String address) {
        return PageLink.of("index" + ending, address).stream()
                .flatMap(link -> Stream.of("", ending, "/index" + ending)
                        .map(end -> new PageLink(link.path() + end, link.place())))
                .anyMatch(link -> files.containsKey(link.path())
                        && link.place().map(place -> has(link.path(), place)).orElse(true));
    }

    private String errorPage(String name) {
        return "errors/" + name + ending;
    }
}
