package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a reference says.
 *
 * @param title how it is called; the catalog's name for people unless the maintainer says otherwise
 * @param errors a page for each error, by category and code
 * @param categories a page for each category: those with errors that reach an app, those that are only logged, those
 *     without errors
 * @param classes a page for each class, by name
 * @param hierarchy the root classes, with what lies below them
 * @param reset client reset by error and mode; absent if no error ends in one
 * @param retired what is no longer sent and what was removed; may have nothing in it
 * @param stubs what was removed and keeps a page; the page of a code that has a new meaning tells both
 * @param forwards pages that lead on
 * @param changes what changed from release to release
 * @param search what a search for an error looks at
 * @param release the last release, if there was one
 */
public record Reference(
        String title,
        List<ErrorPage> errors,
        List<CategoryPage> categories,
        List<ClassPage> classes,
        List<ClassNode> hierarchy,
        Optional<ResetPage> reset,
        RetiredPage retired,
        List<Removed> stubs,
        List<Forward> forwards,
        ChangesPage changes,
        Search search,
        Optional<Version> release) {
    /**
     * Collects what the pages say of a catalog.
     *
     * @param release its last release, which knows what earlier ones changed
     */
    public static Reference of(Catalog catalog, Optional<Release> release) {
        Overview overview = new Overview(catalog, release);
        RetiredPage retired = RetiredPage.of(overview);
        List<ErrorPage> errors = catalog.errors().values().stream()
                .map(error -> ErrorPage.of(error, overview))
                .toList();
        List<Removed> stubs = stubs(errors, retired);
        return new Reference(
                catalog.title(),
                errors,
                catalog.categories().values().stream()
                        .map(category -> CategoryPage.of(category, overview))
                        .sorted(CategoryPage.byUse())
                        .toList(),
                catalog.classes().values().stream()
                        .map(exception -> ClassPage.of(exception, overview))
                        .toList(),
                ClassNode.roots(overview),
                ResetPage.of(overview),
                retired,
                stubs,
                Forward.of(overview, pages(errors, stubs)),
                ChangesPage.of(overview, errors, retired),
                Search.of(overview),
                release.flatMap(Release::version));
    }

    /** The same under another title; without one, under that of the catalog. */
    public Reference titled(Optional<String> other) {
        return new Reference(
                other.orElse(title),
                errors,
                categories,
                classes,
                hierarchy,
                reset,
                retired,
                stubs,
                forwards,
                changes,
                search,
                release);
    }

    /** How many errors there are of each kind of what to do; nothing for those without errors. */
    public SortedMap<Todo, Integer> todos() {
        SortedMap<Todo, Integer> counts = new TreeMap<>();
        errors.forEach(error -> counts.merge(error.row().todo(), 1, Integer::sum));
        return counts;
    }

    private static List<Removed> stubs(List<ErrorPage> errors, RetiredPage retired) {
        Set<PageName> taken = pages(errors, List.of());
        return retired.removed().stream()
                .filter(removed -> taken.add(removed.page()))
                .toList();
    }

    private static Set<PageName> pages(List<ErrorPage> errors, List<Removed> stubs) {
        Set<PageName> pages = new HashSet<>();
        errors.forEach(error -> pages.add(error.row().page()));
        stubs.forEach(stub -> pages.add(stub.page()));
        return pages;
    }
}
