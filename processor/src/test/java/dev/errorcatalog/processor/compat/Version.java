package dev.errorcatalog.processor.compat;

import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.release.model.Release;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A version of an SDK's errors, reduced to what its handlers depend on.
 *
 * @param unknown the class of every code of an unknown category
 * @param parents of every class; a root has a class of the JDK, by its qualified name
 * @param fallbacks the class of every category
 * @param codes the class of every explicit code
 */
record Version(String unknown, Map<String, String> parents, Map<String, String> fallbacks, Map<ErrorId, String> codes) {
    /** The classes of the JDK that a root may extend. */
    static final List<String> ROOTS = List.of("java.lang.RuntimeException", "java.lang.Exception", "java.lang.Error");

    Version {
        parents = Collections.unmodifiableMap(new TreeMap<>(parents));
        fallbacks = Collections.unmodifiableMap(new TreeMap<>(fallbacks));
        codes = Collections.unmodifiableMap(new TreeMap<>(codes));
    }

    /** A version that throws the same unchecked class whatever happens. */
    static Version of(String unknown) {
        return new Version(unknown, Map.of(unknown, ROOTS.get(0)), Map.of(), Map.of());
    }

    /** With another class for the unknown. */
    Version unknown(String type) {
        return new Version(type, parents, fallbacks, codes);
    }

    /** With a class below a parent, whether it is new or had another one. */
    Version type(String name, String parent) {
        return new Version(unknown, plus(parents, name, parent), fallbacks, codes);
    }

    /** Without a class that has a parent in this version; what named it names its parent instead. */
    Version withoutType(String name) {
        String parent = parentOf(name);
        return new Version(
                unknown.equals(name) ? parent : unknown,
                replaced(minus(parents, name), name, parent),
                replaced(fallbacks, name, parent),
                replaced(codes, name, parent));
    }

    /** With a category, whether it is new or had another class. */
    Version category(String slug, String type) {
        return new Version(unknown, parents, plus(fallbacks, slug, type), codes);
    }

    /** Without a category and its codes. */
    Version withoutCategory(String slug) {
        Map<ErrorId, String> others = new TreeMap<>(codes);
        others.keySet().removeIf(id -> id.category().equals(slug));
        return new Version(unknown, parents, minus(fallbacks, slug), others);
    }

    /** With a code, whether it is new or had another class. */
    Version code(ErrorId id, String type) {
        return new Version(unknown, parents, fallbacks, plus(codes, id, type));
    }

    /** Without a code: it has the class of its category again. */
    Version withoutCode(ErrorId id) {
        return new Version(unknown, parents, fallbacks, minus(codes, id));
    }

    /** The direct superclass; empty for a class that this version does not have. */
    String parentOf(String type) {
        return parents.getOrDefault(type, "");
    }

    /** A class and those of this version above it, nearest first; ends where a ring would close. */
    List<String> lineage(String type) {
        List<String> lineage = new ArrayList<>();
        String current = type;
        while (parents.containsKey(current) && !lineage.contains(current)) {
            lineage.add(current);
            current = parentOf(current);
        }
        return lineage;
    }

    /** Whether it can be generated: every class ends in the JDK, and the mapper can return whatever a code names. */
    boolean isValid() {
        return parents.keySet().stream().allMatch(this::endsInTheJdk)
                && isMappable(unknown)
                && fallbacks.values().stream().allMatch(this::isMappable)
                && codes.values().stream().allMatch(this::isMappable);
    }

    private boolean isMappable(String type) {
        return lineage(type).contains(unknown);
    }

    private boolean endsInTheJdk(String type) {
        List<String> lineage = lineage(type);
        return ROOTS.contains(parentOf(lineage.get(lineage.size() - 1)));
    }

    /** What this version promises once it is released. */
    Release release() {
        return Release.of(CatalogOf.version(this), Optional.empty());
    }

    private static <K> Map<K, String> plus(Map<K, String> map, K key, String value) {
        Map<K, String> more = new TreeMap<>(map);
        more.put(key, value);
        return more;
    }

    private static <K> Map<K, String> minus(Map<K, String> map, K key) {
        Map<K, String> less = new TreeMap<>(map);
        less.remove(key);
        return less;
    }

    private static <K> Map<K, String> replaced(Map<K, String> map, String value, String replacement) {
        Map<K, String> others = new TreeMap<>(map);
        others.replaceAll((key, old) -> old.equals(value) ? replacement : old);
        return others;
    }
}
