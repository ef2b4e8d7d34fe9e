package dev.errorcatalog.catalog.model;

/**
 * The type of a field of an exception.
 *
 * @param kind its shape
 * @param name for {@code OBJECT} and {@code LIST} the fully qualified name of the type or of the list's elements; else
 *     the spelling of the catalog
 */
public record FieldType(Kind kind, String name) {
    /** The shapes a field can have; what an absent one reads as is said for each. */
    public enum Kind {
        /** Absent reads as {@code false}. */
        BOOLEAN,
        /** Absent reads as {@code 0}. */
        INT,
        /** Absent reads as {@code 0}. */
        LONG,
        /** Absent reads as {@code 0.0}. */
        DOUBLE,
        /** Absent reads as the empty string. */
        STRING,
        /** Absent reads as the empty list. */
        LIST,
        /** Any other type: the getter returns an Optional. */
        OBJECT
    }
}
