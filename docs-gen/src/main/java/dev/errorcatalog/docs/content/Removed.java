package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.Tombstone;
import dev.errorcatalog.catalog.release.model.ReleasedTombstone;
import dev.errorcatalog.catalog.release.model.Version;
import dev.errorcatalog.docs.prose.Prose;
import java.util.List;
import java.util.Optional;

/**
 * Something that a release removed.
 *
 * @param kind what it was
 * @param key its whole key in the catalog: {@code protocol/114}, {@code class/OldException}
 * @param name what code called it: its constant, class or slug
 * @param page where its page was, and still is
 * @param notice since when, why, and what to use instead
 * @param history what became of it over the releases, as far as the lock remembers
 */
public record Removed(Tombstone.Kind kind, String key, String name, PageName page, Notice notice, History history) {

    /** What the catalog or the lock has a tombstone for; the reason stands in the catalog alone. */
    static Removed of(ReleasedTombstone grave, Overview overview) {
        Catalog catalog = overview.catalog();
        String target = grave.key().substring(grave.key().indexOf('/') + 1);
        String name = grave.name().orElse(target);
        Notice notice = new Notice(
                grave.since(),
                Optional.ofNullable(catalog.removed().get(grave.key())).map(tombstone -> Prose.of(tombstone.reason())),
                grave.replacedBy().map(overview::mention));
        Tombstone.Kind kind = kind(grave);
        PageName page = switch (kind) {
            case ERROR -> PageName.of(grave.id());
            case CLASS -> PageName.ofClass(target);
            case CATEGORY -> PageName.ofCategory(target);
        };
        return new Removed(kind, grave.key(), name, page, notice, history(grave, name));
    }

    private static Tombstone.Kind kind(ReleasedTombstone grave) {
        if (grave.isError()) {
            return Tombstone.Kind.ERROR;
        }
        return grave.key().startsWith("class/") ? Tombstone.Kind.CLASS : Tombstone.Kind.CATEGORY;
    }

    private static History history(ReleasedTombstone grave, String name) {
        List<Change> changes = Change.all(grave.history());
        Optional<String> since = changes.stream()
                .filter(Change::isBirth)
                .findFirst()
                .map(Change::release)
                .map(Version::toString);
        List<String> formerNames =
                grave.places().stream().filter(place -> !place.equals(name)).toList();
        return History.of(since, Optional.empty(), Optional.empty(), Optional.empty(), formerNames, changes);
    }
}
