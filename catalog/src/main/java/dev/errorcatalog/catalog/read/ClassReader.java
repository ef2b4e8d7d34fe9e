package dev.errorcatalog.catalog.read;

import dev.errorcatalog.catalog.model.Delivery;
import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.model.Field;
import dev.errorcatalog.catalog.model.FieldType;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.shape.FieldTypeForm;
import dev.errorcatalog.catalog.shape.NameForm;
import dev.errorcatalog.catalog.shape.ReservedName;
import dev.errorcatalog.catalog.yaml.Node;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads an entry of {@code classes:}. */
final class ClassReader {
    private static final List<String> KEYS =
            List.of("extends", "description", "delivered", "since", "implements", "fields", "deprecated");
    private static final List<String> FIELD_KEYS = List.of("type", "description", "since", "deprecated", "aliases");

    private final Problems problems;

    ClassReader(Problems problems) {
        this.problems = problems;
    }

    Located<ExceptionClass> read(Node.Pair pair) {
        Node.Scalar name = pair.key();
        if (NameForm.CLASS.check(name.text(), name.position(), problems)) {
            ReservedName.checkClass(name.text(), name.position(), problems);
        }
        String owner = "the class " + Quoted.of(name.text());
        Keys keys = new Keys(pair.value(), "a class", owner, name.position(), KEYS, problems);
        ExceptionClass value = new ExceptionClass(
                name.text(),
                keys.required("extends"),
                keys.requiredProse("description"),
                keys.word("delivered", Delivery.values()).orElse(Delivery.THROWN),
                keys.version("since"),
                keys.distinctNames("implements", ClassReader::checkInterface),
                keys.entries("fields", this::field).stream()
                        .sorted(Comparator.comparing(Field::name))
                        .toList(),
                Deprecations.read(keys, "deprecated", problems));
        return new Located<>(name, value, pair.value());
    }

    private Field field(Node.Pair pair) {
        Node.Scalar name = pair.key();
        checkFieldName(name, problems);
        String owner = "the field " + Quoted.of(name.text());
        Keys keys = new Keys(pair.value(), "a field", owner, name.position(), FIELD_KEYS, problems);
        keys.require("type");
        Optional<FieldType> type = keys.scalar("type").map(scalar -> FieldTypeForm.read(scalar, problems));
        return new Field(
                name.text(),
                type.orElse(new FieldType(FieldType.Kind.STRING, "String")),
                keys.requiredProse("description"),
                keys.version("since"),
                Deprecations.read(keys, "deprecated", problems),
                keys.names("aliases", ClassReader::checkFieldName));
    }

    private static void checkInterface(Node.Scalar name, Problems problems) {
        if (NameForm.TYPE.check(name.text(), name.position(), problems)) {
            ReservedName.checkType(name.text(), name.position(), problems);
        }
    }

    private static void checkFieldName(Node.Scalar name, Problems problems) {
        if (NameForm.FIELD.check(name.text(), name.position(), problems)) {
            ReservedName.checkField(name.text(), name.position(), problems);
        }
    }
}
