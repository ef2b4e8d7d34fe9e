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
 * @param migration what to do about it, if the release said so
 * @param history what became of it over the releases, as far as the lock remembers
 */
public record Removed(
        Tombstone.Kind kind,
        String key,
        String name,
        PageName page,
        Notice notice,
        Optional<Prose> migration,
        History history) {

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
        return new Removed(kind, grave.key(), name, page, notice, migration(grave), history(grave, name, overview));
    }

    private static Tombstone.Kind kind(ReleasedTombstone grave) {
        if (grave.isError()) {
            return Tombstone.Kind.ERROR;
        }
        return grave.key().startsWith("class/") ? Tombstone.Kind.CLASS : Tombstone.Kind.CATEGORY;
    }

    /** What to do about its end, the last one if it was back in between. */
    private static Optional<Prose> migration(ReleasedTombstone grave) {
        return Change.all(grave.history()).stream()
                .filter(change -> change.rule().endsWith("-removed"))
                .reduce((first, last) -> last)
                .flatMap(change -> change.event().migration())
                .map(Prose::of);
    }

    private static History history(ReleasedTombstone grave, String name, Overview overview) {
        List<Change> changes = Change.all(grave.history());
        // A code that meant several errors has a birth for each; the last one's history is told.
        int birth = changes.size() - 1;
        while (birth >= 0 && !changes.get(birth).isBirth()) {
            birth--;
        }
        Optional<String> since =
                birth < 0 ? Optional.empty() : changes.get(birth).release().map(Version::toString);
        List<Change> own = changes.subList(birth + 1, changes.size());
        if (!grave.isError()) {
            return History.of(since, Optional.empty(), Optional.empty(), List.of(), List.of(), own);
        }
        String page = grave.id().pageName();
        Mention end = overview.whereabouts().end(grave);
        List<String> formerNames = overview.whereabouts().names(page, end).stream()
                .filter(former -> !former.equals(name))
                .toList();
        List<EarlierMeaning> earlier = overview.whereabouts().earlier(page, end);
        return History.of(since, Optional.empty(), Optional.empty(), earlier, formerNames, own);
    }
}
