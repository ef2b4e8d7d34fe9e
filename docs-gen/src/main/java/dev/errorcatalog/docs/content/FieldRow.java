package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.Field;
import dev.errorcatalog.catalog.model.FieldType;
import dev.errorcatalog.docs.prose.Prose;
import java.util.List;

/**
 * A value that an exception carries.
 *
 * @param name of its getter
 * @param type as Java declares the getter, with simple names
 * @param absent what the getter returns when the wire said nothing, as code
 * @param description what it holds
 * @param history what became of it over the releases
 */
public record FieldRow(String name, String type, String absent, Prose description, History history) {
    static List<FieldRow> of(List<Field> fields, Overview overview) {
        return fields.stream().map(field -> of(field, overview)).toList();
    }

    private static FieldRow of(Field field, Overview overview) {
        History history = History.of(field.since(), field.deprecated().map(overview::notice), field.aliases());
        return new FieldRow(
                field.name(), type(field.type()), absent(field.type()), Prose.of(field.description()), history);
    }

    private static String type(FieldType type) {
        String simple = type.name().substring(type.name().lastIndexOf('.') + 1);
        return switch (type.kind()) {
            case BOOLEAN, INT, LONG, DOUBLE, STRING -> simple;
            case LIST -> "List<" + simple + ">";
            case OBJECT -> "Optional<" + simple + ">";
        };
    }

    private static String absent(FieldType type) {
        return switch (type.kind()) {
            case BOOLEAN -> "false";
            case INT, LONG -> "0";
            case DOUBLE -> "0.0";
            case STRING -> "\"\"";
            case LIST -> "List.of()";
            case OBJECT -> "Optional.empty()";
        };
    }
}
