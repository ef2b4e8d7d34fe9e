package dev.errorcatalog.catalog.release.model;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.ErrorId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A release of a catalog, reduced to what it promises. Texts are kept as digests: a change of words is told, the words
 * are not.
 *
 * @param version its version; absent for one that has none yet, and in a lock that nothing was released with
 * @param header what it says of itself
 * @param classes by name
 * @param categories by slug
 * @param errors by identity
 * @param removed by key
 */
public record Release(
        Optional<Version> version,
        Header header,
        Map<String, ReleasedClass> classes,
        Map<String, ReleasedCategory> categories,
        Map<ErrorId, ReleasedError> errors,
        Map<String, ReleasedTombstone> removed) {

    public Release {
        classes = Collections.unmodifiableMap(new TreeMap<>(classes));
        categories = Collections.unmodifiableMap(new TreeMap<>(categories));
        errors = Collections.unmodifiableMap(new TreeMap<>(errors));
        removed = Collections.unmodifiableMap(new TreeMap<>(removed));
    }

    /** What a catalog would promise if it were released as it is. */
    public static Release of(Catalog catalog, Optional<Version> version) {
        return new Snapshot(catalog).release(version);
    }

    /** A release of these parts. */
    public static Release of(
            Optional<Version> version,
            Header header,
            Collection<ReleasedClass> classes,
            Collection<ReleasedCategory> categories,
            Collection<ReleasedError> errors,
            Collection<ReleasedTombstone> removed) {
        return new Release(
                version,
                header,
                index(classes, ReleasedClass::name),
                index(categories, ReleasedCategory::slug),
                index(errors, ReleasedError::id),
                index(removed, ReleasedTombstone::key));
    }

    /** Whether nothing was ever released: the state of a new lock. */
    public boolean isNone() {
        return version.isEmpty() && classes.isEmpty() && errors.isEmpty() && removed.isEmpty();
    }

    /** The version for messages; {@code none} when it has none. */
    public String versionText() {
        return version.map(Version::toString).orElse("none");
    }

    /** An error by its identity. */
    public Optional<ReleasedError> error(ErrorId id) {
        return Optional.ofNullable(errors.get(id));
    }

    /** The category of an error of this release. */
    public ReleasedCategory category(ErrorId id) {
        return Optional.ofNullable(categories.get(id.category()))
                .orElseThrow(() -> new IllegalArgumentException("no category of this release: " + id));
    }

    /** A tombstone by its key. */
    public Optional<ReleasedTombstone> tombstone(String key) {
        return Optional.ofNullable(removed.get(key));
    }

    private static <K, V> Map<K, V> index(Collection<V> parts, Function<V, K> key) {
        Map<K, V> index = new LinkedHashMap<>();
        parts.forEach(part -> index.put(key.apply(part), part));
        return index;
    }
}
