package dev.errorcatalog.catalog.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All errors of an SDK. What a {@code Catalog} says of names and references holds: it exists only for a catalog
 * without problems.
 *
 * @param name its name, such as {@code device-sync}
 * @param title its name for people
 * @param docs the address of an error's page, with {@code {id}} for the page's name
 * @param unknownClass the class of an error whose category nobody declared
 * @param resetClass the class at and below which errors need a client reset
 * @param classes by name
 * @param categories by slug
 * @param errors by identity
 * @param removed by key
 * @param policy how strict the compatibility check is
 */
public record Catalog(
        String name,
        String title,
        Optional<String> docs,
        String unknownClass,
        Optional<String> resetClass,
        Map<String, ExceptionClass> classes,
        Map<String, Category> categories,
        Map<ErrorId, ErrorEntry> errors,
        Map<String, Tombstone> removed,
        Policy policy) {
    public Catalog {
        classes = sorted(classes);
        categories = sorted(categories);
        errors = sorted(errors);
        removed = sorted(removed);
    }

    /** The category of an error. */
    public Category categoryOf(ErrorEntry error) {
        return required(categories, error.id().category());
    }

    /** A class of this catalog by its simple name. */
    public ExceptionClass exceptionClass(String name) {
        return required(classes, name);
    }

    /** A class and the classes of this catalog above it, nearest first. */
    public List<ExceptionClass> lineage(String className) {
        List<ExceptionClass> lineage = new ArrayList<>();
        ExceptionClass current = exceptionClass(className);
        lineage.add(current);
        while (!current.isRoot()) {
            current = exceptionClass(current.parent());
            lineage.add(current);
        }
        return Collections.unmodifiableList(lineage);
    }

    /** Whether the first class is the second one or below it. */
    public boolean isSubclass(String className, String ancestor) {
        return lineage(className).stream().anyMatch(c -> c.name().equals(ancestor));
    }

    /** The classes directly below a class, by name. */
    public List<ExceptionClass> childrenOf(ExceptionClass parent) {
        return classes.values().stream()
                .filter(c -> c.parent().equals(parent.name()))
                .toList();
    }

    /** The name of the generated facade: {@code DeviceSyncErrors} for {@code device-sync}. */
    public String facadeName() {
        return camelCase(name) + "Errors";
    }

    /** The name of the generated holder of a category's constants: {@code ProtocolErrors} for {@code protocol}. */
    public static String holderName(String slug) {
        return camelCase(slug) + "Errors";
    }

    /** The help address of an error, when the catalog has a docs address. */
    public Optional<String> helpUrl(ErrorId id) {
        return docs.map(pattern -> pattern.replace("{id}", id.pageName()));
    }

    private static String camelCase(String slug) {
        StringBuilder name = new StringBuilder();
        for (String part : slug.split("-", -1)) {
            name.append(Character.toUpperCase(part.charAt(0))).append(part, 1, part.length());
        }
        return name.toString();
    }

    private static <K, V> V required(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("not in this catalog: " + key);
        }
        return value;
    }

    private static <K extends Comparable<? super K>, V> Map<K, V> sorted(Map<K, V> map) {
        Map<K, V> sorted = new LinkedHashMap<>();
        map.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(sorted);
    }
}
