package dev.errorcatalog.catalog.release.model;

import java.util.List;
import java.util.Optional;

/**
 * An exception class of a release.
 *
 * @param name its simple name
 * @param parent the simple name of its parent, or the full name of a class of the JDK
 * @param delivered how it reaches the app's code, as the catalog spells it
 * @param interfaces full names of the interfaces that it implements itself, sorted
 * @param fields the fields that it declares itself, by name
 * @param since the release that brought it
 * @param deprecated present when it should not be used any more
 * @param text the digest of its texts, those of its fields not included
 */
public record ReleasedClass(
        String name,
        String parent,
        String delivered,
        List<String> interfaces,
        List<ReleasedField> fields,
        Optional<String> since,
        Optional<Notice> deprecated,
        String text) {

    public ReleasedClass {
        interfaces = List.copyOf(interfaces);
        fields = List.copyOf(fields);
    }

    /** The field of its own that a getter belongs to, be it under a former name. */
    public Optional<ReleasedField> field(String getter) {
        return fields.stream().filter(field -> field.answersTo(getter)).findFirst();
    }

    /** The same class with other fields, first released with another release. */
    public ReleasedClass with(List<ReleasedField> otherFields, Optional<String> release) {
        return new ReleasedClass(name, parent, delivered, interfaces, otherFields, release, deprecated, text);
    }
}
