package dev.errorcatalog.catalog.model;

import java.util.List;
import java.util.Optional;

/**
 * A class of the exception hierarchy.
 *
 * @param name its simple name
 * @param parent the simple name of another class of the catalog, or one of the three fully qualified JDK roots
 * @param description what it stands for, as Markdown
 * @param delivery how it reaches the app's code
 * @param since the release that brought it
 * @param interfaces fully qualified names of interfaces that it implements
 * @param fields the values it carries, in the order of their names
 * @param deprecated present when it should not be used any more
 */
public record ExceptionClass(
        String name,
        String parent,
        String description,
        Delivery delivery,
        Optional<String> since,
        List<String> interfaces,
        List<Field> fields,
        Optional<Deprecation> deprecated) {
    public ExceptionClass {
        interfaces = List.copyOf(interfaces);
        fields = List.copyOf(fields);
    }

    /** Whether the parent is a class of the JDK, not one of the catalog. */
    public boolean isRoot() {
        return parent.startsWith("java.lang.");
    }
}
