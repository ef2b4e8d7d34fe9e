package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.Deprecation;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.release.Cumulative;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.ReleasedCategory;
import dev.errorcatalog.catalog.release.model.ReleasedClass;
import dev.errorcatalog.catalog.release.model.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What several pages need to know of the whole catalog, computed once. */
final class Overview {
    private final Catalog catalog;
    private final Mentions mentions;
    private final Optional<Release> release;
    private final Map<ErrorId, ErrorRow> rows = new HashMap<>();
    private final Map<String, List<ErrorRow>> rowsByClass = new HashMap<>();
    private final Map<String, List<ErrorRow>> rowsByCategory = new HashMap<>();
    private final Map<String, Integer> caught = new HashMap<>();
    private final Map<String, List<Category>> fallbacks = new HashMap<>();
    private final Map<String, List<ExceptionClass>> children = new HashMap<>();

    private final Release remembered;
    private final Whereabouts whereabouts;

    Overview(Catalog catalog, Optional<Release> release) {
        this.catalog = catalog;
        this.mentions = new Mentions(catalog);
        this.release = release;
        catalog.classes().values().forEach(c -> list(children, c.parent()).add(c));
        catalog.errors().values().forEach(this::count);
        for (Category category : catalog.categories().values()) {
            catalog.lineage(category.exceptionClass())
                    .forEach(c -> list(fallbacks, c.name()).add(category));
        }
        Release now = Release.of(catalog, Optional.empty());
        this.remembered = release.map(last -> Cumulative.of(last, now)).orElse(now);
        this.whereabouts = new Whereabouts(remembered);
    }

    private void count(ErrorEntry error) {
        ErrorRow row = row(error);
        list(rowsByClass, error.exceptionClass()).add(row);
        list(rowsByCategory, error.id().category()).add(row);
        catalog.lineage(error.exceptionClass()).forEach(c -> caught.merge(c.name(), 1, Integer::sum));
    }

    Catalog catalog() {
        return catalog;
    }

    Mention mention(String name) {
        return mentions.of(name);
    }

    Notice notice(Deprecation deprecation) {
        return Notice.of(deprecation, mentions);
    }

    ErrorRow row(ErrorEntry error) {
        return rows.computeIfAbsent(error.id(), id -> ErrorRow.of(error));
    }

    /** The catalog, with what the lock remembers of its errors even if they have another name or code since. */
    Release remembered() {
        return remembered;
    }

    /** Where the errors are that releases had elsewhere. */
    Whereabouts whereabouts() {
        return whereabouts;
    }

    /** The release that brought a category; what the catalog does not say, the lock remembers. */
    Optional<String> since(Category category) {
        return Optional.ofNullable(remembered.categories().get(category.slug())).flatMap(ReleasedCategory::since);
    }

    /** The release that brought a class. */
    Optional<String> since(ExceptionClass exception) {
        return Optional.ofNullable(remembered.classes().get(exception.name())).flatMap(ReleasedClass::since);
    }

    /** Whether the last release has a class. */
    boolean hasShipped(ExceptionClass exception) {
        return release.filter(last -> last.classes().containsKey(exception.name()))
                .isPresent();
    }

    /** Whether the last release has a category, be it under a former slug. */
    boolean hasShipped(Category category) {
        return release.filter(last -> last.categories().containsKey(category.slug())
                        || category.aliases().stream().anyMatch(last.categories()::containsKey))
                .isPresent();
    }

    /** Whether there was a release: without one nobody can tell what is new since then. */
    boolean wasReleased() {
        return release.isPresent();
    }

    /** Whether a release is out, as far as that is known: a catalog may name the next one already. */
    boolean isOut(Version version) {
        return release.isEmpty()
                || release.flatMap(Release::version)
                        .filter(last -> version.compareTo(last) <= 0)
                        .isPresent();
    }

    /** The errors that arrive as exactly this class, by category and code. */
    ErrorRows rowsOfClass(String name) {
        return new ErrorRows(rowsByClass.getOrDefault(name, List.of()));
    }

    ErrorRows rowsOfCategory(String slug) {
        return new ErrorRows(rowsByCategory.getOrDefault(slug, List.of()));
    }

    List<ExceptionClass> childrenOf(String name) {
        return children.getOrDefault(name, List.of());
    }

    /** How many listed codes arrive as this class or one below. */
    int caughtBy(String name) {
        return caught.getOrDefault(name, 0);
    }

    /** The categories whose unlisted codes arrive as this class or one below. */
    List<Category> fallbacksOf(String name) {
        return fallbacks.getOrDefault(name, List.of());
    }

    /** Whether an error's class can bring no other error. */
    boolean saysEnough(String exceptionClass) {
        return caughtBy(exceptionClass) == 1
                && fallbacksOf(exceptionClass).isEmpty()
                && !catchesUnknownCategories(exceptionClass);
    }

    /** Whether errors of undeclared categories arrive as this class or one below. */
    boolean catchesUnknownCategories(String name) {
        return catalog.isSubclass(catalog.unknownClass(), name);
    }

    private static <V> List<V> list(Map<String, List<V>> map, String key) {
        return map.computeIfAbsent(key, k -> new ArrayList<>());
    }
}
