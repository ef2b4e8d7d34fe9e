package dev.errorcatalog.catalog.release.diff;

import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.ReleasedCategory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the categories that belong together. A category keeps its identity when its slug changes: it then names the old
 * slug as an alias, or is at least known by one of the strings on the wire.
 */
final class CategoryMatching {

    final List<Kept<ReleasedCategory>> kept = new ArrayList<>();
    final List<ReleasedCategory> removed = new ArrayList<>();
    final List<ReleasedCategory> added = new ArrayList<>();
    private final Map<String, String> slugs = new HashMap<>();

    CategoryMatching(Release before, Release after) {
        Set<String> taken = new HashSet<>();
        for (ReleasedCategory old : before.categories().values()) {
            Optional<ReleasedCategory> same = Optional.ofNullable(
                            after.categories().get(old.slug()))
                    .or(() -> renamed(old, before, after))
                    .filter(found -> taken.add(found.slug()));
            same.ifPresentOrElse(
                    found -> {
                        kept.add(new Kept<>(old, found));
                        slugs.put(old.slug(), found.slug());
                    },
                    () -> removed.add(old));
        }
        after.categories().values().stream()
                .filter(category -> !taken.contains(category.slug()))
                .forEach(added::add);
    }

    /** The identity that an error of the release before has in the later one, if only its category's slug changed. */
    ErrorId today(ErrorId id) {
        return new ErrorId(slugs.getOrDefault(id.category(), id.category()), id.code());
    }

    private static Optional<ReleasedCategory> renamed(ReleasedCategory old, Release before, Release after) {
        List<ReleasedCategory> fresh = after.categories().values().stream()
                .filter(category -> !before.categories().containsKey(category.slug()))
                .toList();
        Optional<ReleasedCategory> byAlias = fresh.stream()
                .filter(category -> category.aliases().contains(old.slug()))
                .findFirst();
        if (byAlias.isPresent() || after.removed().containsKey("category/" + old.slug())) {
            return byAlias;
        }
        return fresh.stream()
                .filter(category -> category.wire().stream().anyMatch(old.wire()::contains))
                .findFirst();
    }
}
