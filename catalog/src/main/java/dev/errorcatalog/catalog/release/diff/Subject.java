package dev.errorcatalog.catalog.release.diff;

import dev.errorcatalog.catalog.release.model.ReleasedCategory;
import dev.errorcatalog.catalog.release.model.ReleasedClass;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.ReleasedField;
import dev.errorcatalog.catalog.release.model.ReleasedTombstone;
import java.util.ArrayList;
import java.util.List;

/**
 * What a finding is about.
 *
 * @param key its identity: {@code protocol/208}, {@code class/SyncException}, {@code category/protocol},
 *     {@code class/SyncException.field}, {@code unknown}, {@code catalog}
 * @param label its constant, for people; empty when the key says it all
 * @param path the keys that lead to it in the catalog; empty when it is not in there
 */
public record Subject(String key, String label, List<String> path) {
    /** The catalog itself. */
    public static final Subject CATALOG = new Subject("catalog", "", List.of());

    /** What happens to codes of categories that nobody declared. */
    public static final Subject UNKNOWN = new Subject("unknown", "", List.of("unknown"));

    public Subject {
        path = List.copyOf(path);
    }

    /** An error of the later release. */
    public static Subject of(ReleasedError error) {
        return new Subject(error.id().toString(), error.name(), List.of("errors", error.name()));
    }

    /** An error that the later release does not have; its tombstone is the place, if there is one. */
    public static Subject gone(ReleasedError error) {
        String key = error.id().toString();
        return new Subject(key, error.name(), List.of("removed", key));
    }

    /** A tombstone. */
    public static Subject of(ReleasedTombstone tombstone) {
        return new Subject(tombstone.key(), tombstone.name().orElse(""), List.of("removed", tombstone.key()));
    }

    /** A category. */
    public static Subject of(ReleasedCategory category) {
        return new Subject("category/" + category.slug(), "", List.of("categories", category.slug()));
    }

    /** A class. */
    public static Subject of(ReleasedClass value) {
        return new Subject("class/" + value.name(), "", List.of("classes", value.name()));
    }

    /** A field of a class. */
    public static Subject of(ReleasedClass owner, ReleasedField field) {
        return new Subject(
                "class/" + owner.name() + "." + field.name(),
                "",
                List.of("classes", owner.name(), "fields", field.name()));
    }

    /** The same subject, with the place of one of its values. */
    Subject at(String... inner) {
        List<String> longer = new ArrayList<>(path);
        longer.addAll(List.of(inner));
        return new Subject(key, label, longer);
    }
}
