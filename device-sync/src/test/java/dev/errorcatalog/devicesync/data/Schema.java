package dev.errorcatalog.devicesync.data;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which types of objects there are and which fields each has.
 *
 * @param types the names of the fields, by type
 */
public record Schema(SortedMap<String, SortedSet<String>> types) {
    /** Copies the map. */
    public Schema {
        types = Collections.unmodifiableSortedMap(copy(types));
    }

    /** Returns a schema of one type. */
    public static Schema of(String type, String... fields) {
        return new Schema(new TreeMap<>(Map.of(type, new TreeSet<>(List.of(fields)))));
    }

    /** Returns this schema and one field more. */
    public Schema with(String type, String field) {
        SortedMap<String, SortedSet<String>> more = copy(types);
        more.computeIfAbsent(type, name -> new TreeSet<>()).add(field);
        return new Schema(more);
    }

    /** Returns this schema and one field less. */
    public Schema without(String type, String field) {
        SortedMap<String, SortedSet<String>> less = copy(types);
        less.getOrDefault(type, new TreeSet<>()).remove(field);
        return new Schema(less);
    }

    /** Whether the change keeps to this schema. */
    public boolean allows(Change change) {
        return has(change.type()) && (change.kind() != Change.Kind.SET || has(change.type(), change.field()));
    }

    /**
     * Returns what another schema has and this one lacks. For a client whose schema is the other one, each is a
     * breaking change; what the server added is none.
     *
     * @return a type, or a type and a field as {@code Type.field}
     */
    public List<String> missing(Schema other) {
        return other.types.entrySet().stream()
                .flatMap(entry -> has(entry.getKey())
                        ? entry.getValue().stream()
                                .filter(field -> !has(entry.getKey(), field))
                                .map(field -> entry.getKey() + "." + field)
                        : Stream.of(entry.getKey()))
                .toList();
    }

    private boolean has(String type) {
        return types.containsKey(type);
    }

    private boolean has(String type, String field) {
        return types.getOrDefault(type, new TreeSet<>()).contains(field);
    }

    private static SortedMap<String, SortedSet<String>> copy(SortedMap<String, SortedSet<String>> types) {
        SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
        types.forEach((type, fields) -> copy.put(type, new TreeSet<>(fields)));
        return copy;
    }
}
