package dev.errorcatalog.docs.check;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.release.model.Release;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holds a reference to what others rely on: pages and places that shipped, and the help addresses that SDKs tell. */
final class Promises {
    private final MadePages pages;
    private final Set<String> broken = new TreeSet<>();

    Promises(MadePages pages) {
        this.pages = pages;
    }

    /** A sentence for each promise that is broken, sorted. */
    List<String> broken() {
        return List.copyOf(broken);
    }

    /** What shipped is there. */
    void keep(Release release) {
        release.errors().forEach((id, error) -> keep(id.toString(), error.pages(), error.places()));
        release.removed().forEach((key, grave) -> keep(key, grave.pages(), grave.places()));
    }

    private void keep(String key, List<String> names, List<String> places) {
        List<String> own = names.stream().map(this::errorPage).toList();
        own.stream()
                .filter(page -> !pages.has(page))
                .forEach(page -> broken.add(page + " is gone: the lock promises it for " + key));
        places.stream()
                .filter(place -> own.stream().noneMatch(page -> pages.has(page, place)))
                .filter(place -> pages.files().keySet().stream().noneMatch(page -> pages.has(page, place)))
                .forEach(place -> broken.add("the anchor " + place + " is gone: the lock promises it for " + key));
    }

    /** Each error has the page that its help address is about. */
    void help(Catalog catalog) {
        catalog.errors()
                .keySet()
                .forEach(id -> catalog.helpUrl(id).ifPresent(url -> {
                    String page = errorPage(id.pageName());
                    if (!pages.has(page)) {
                        broken.add(url + " leads nowhere: the help address of " + id + " needs " + page);
                    }
                }));
    }

    /**
     * The help addresses that lie where the reference is published lead to its files. They all have one form, so the first
     * that does not is told for all.
     */
    void help(Catalog catalog, String address) {
        String base = address.endsWith("/") ? address : address + "/";
        catalog.errors().keySet().stream()
                .flatMap(id -> catalog.helpUrl(id).stream())
                .filter(url -> url.startsWith(base) && !leadsToAPage(url.substring(base.length())))
                .findFirst()
                .ifPresent(url ->
                        broken.add(url + " leads nowhere, like all help addresses: the pages of errors are below "
                                + base + "errors/, so the catalog should say docs: \"" + base + "errors/{id}\""));
    }

    /** As servers of static files find them: a page may be named without its ending. */
    private boolean leadsToAPage(String address) {
        return PageLink.of("index" + pages.ending(), address).stream()
                .anyMatch(link -> Stream.of("", pages.ending(), "/index" + pages.ending())
                        .map(end -> link.path() + end)
                        .anyMatch(path -> pages.has(path)
                                && link.place()
                                        .map(place -> pages.has(path, place))
                                        .orElse(true)));
    }

    private String errorPage(String name) {
        return "errors/" + name + pages.ending();
    }
}
