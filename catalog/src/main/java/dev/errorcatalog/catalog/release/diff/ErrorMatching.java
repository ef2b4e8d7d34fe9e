package dev.errorcatalog.catalog.release.diff;

import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the errors that belong together, in this order: same code and a common name; same name at another code; same
 * code and a name so much alike that it reads as the same one respelled. A code whose old name went elsewhere, or whose
 * new name says something else, has got another meaning.
 */
final class ErrorMatching {

    final List<Kept<ReleasedError>> kept = new ArrayList<>();
    final List<ReleasedError> removed = new ArrayList<>();
    final List<ReleasedError> added = new ArrayList<>();

    private final CategoryMatching categories;
    private final Likeness likeness;
    private final Map<ErrorId, ReleasedError> old = new TreeMap<>();
    private final Map<ErrorId, ReleasedError> fresh;

    ErrorMatching(Release before, Release after, CategoryMatching categories) {
        this.categories = categories;
        this.likeness = new Likeness(before, after);
        this.old.putAll(before.errors());
        this.fresh = new TreeMap<>(after.errors());
        Set<String> tombstones = new HashSet<>(after.removed().keySet());
        keep(this::sameCodeAndName);
        keep(sameName());
        keep(error -> sameMeaning(error, tombstones));
        removed.addAll(old.values());
        added.addAll(fresh.values());
    }

    private interface Search {
        Optional<ReleasedError> find(ReleasedError error);
    }

    private void keep(Search search) {
        for (ReleasedError before : List.copyOf(old.values())) {
            search.find(before).filter(after -> fresh.containsKey(after.id())).ifPresent(after -> {
                kept.add(new Kept<>(before, after));
                old.remove(before.id());
                fresh.remove(after.id());
            });
        }
    }

    private Optional<ReleasedError> sameCode(ReleasedError error) {
        return Optional.ofNullable(fresh.get(categories.today(error.id())));
    }

    private Optional<ReleasedError> sameCodeAndName(ReleasedError error) {
        return sameCode(error).filter(error::sharesNameWith);
    }

    private Search sameName() {
        Map<String, ReleasedError> byName = new HashMap<>();
        fresh.values().forEach(error -> error.names().forEach(name -> byName.put(name, error)));
        return error ->
                error.names().stream().filter(byName::containsKey).findFirst().map(byName::get);
    }

    private Optional<ReleasedError> sameMeaning(ReleasedError error, Set<String> tombstones) {
        return sameCode(error)
                .filter(after -> after.reuses().isEmpty())
                .filter(after -> !tombstones.contains(after.id().toString()))
                .filter(after -> likeness.alike(error, after));
    }
}
