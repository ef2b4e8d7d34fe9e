package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.Tombstone;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.ReleasedTombstone;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A page that leads on: it shipped once, and what it was about has another page now. Addresses of pages live in SDKs in
 * the field.
 *
 * @param page where it stands
 * @param target what it was about, with the page of today
 */
public record Forward(PageName page, Mention target) {

    /** The pages that ever led to errors or categories and are nobody's own, by path. */
    static List<Forward> of(Overview overview) {
        Map<String, Forward> forwards = new TreeMap<>();
        Set<String> owned = owned(overview);
        for (ReleasedError error : overview.remembered().errors().values()) {
            Mention target = new Mention(error.name(), Optional.of(PageName.of(error.id())));
            error.pages().forEach(page -> add(forwards, owned, PageName.ofError(page), target));
        }
        for (ReleasedTombstone grave : overview.remembered().removed().values()) {
            if (grave.isError()) {
                PageName stub = PageName.of(grave.id());
                Mention gone = new Mention(grave.name().orElse(grave.key()), Optional.of(stub));
                Mention target = Optional.ofNullable(forwards.get(stub.path()))
                        .map(Forward::target)
                        .orElse(gone);
                grave.pages().forEach(page -> add(forwards, owned, PageName.ofError(page), target));
            }
        }
        for (Category category : overview.catalog().categories().values()) {
            Mention target = Mention.ofCategory(category.slug());
            category.aliases().forEach(slug -> add(forwards, owned, PageName.ofCategory(slug), target));
        }
        return List.copyOf(forwards.values());
    }

    private static Set<String> owned(Overview overview) {
        Set<String> owned = new HashSet<>();
        overview.catalog()
                .errors()
                .keySet()
                .forEach(id -> owned.add(PageName.of(id).path()));
        overview.catalog().removed().values().stream()
                .filter(tombstone -> tombstone.kind() == Tombstone.Kind.ERROR)
                .forEach(tombstone -> owned.add(PageName.of(tombstone.id()).path()));
        return owned;
    }

    private static void add(Map<String, Forward> forwards, Set<String> owned, PageName page, Mention target) {
        if (!owned.contains(page.path()) && !target.page().equals(Optional.of(page))) {
            forwards.putIfAbsent(page.path(), new Forward(page, target));
        }
    }
}
