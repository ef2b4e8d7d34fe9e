package dev.errorcatalog.catalog.shape;

import dev.errorcatalog.catalog.model.FieldType;
import dev.errorcatalog.catalog.model.FieldType.Kind;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.yaml.Node;
import java.util.Map;

/** The rule {@code field-type}. */
public final class FieldTypeForm {
    public static final Rule RULE = Rule.error(
            "field-type",
            "A field has a type with an empty value, so that a server that does not send it breaks nothing.");

    private static final Map<String, Kind> SIMPLE = Map.of(
            "boolean", Kind.BOOLEAN,
            "int", Kind.INT,
            "long", Kind.LONG,
            "double", Kind.DOUBLE,
            "String", Kind.STRING);

    private FieldTypeForm() {}

    /** The type that a scalar spells; a string, and a problem, when it spells none. */
    public static FieldType read(Node.Scalar scalar, Problems problems) {
        String text = scalar.text();
        Kind simple = SIMPLE.get(text);
        if (simple != null) {
            return new FieldType(simple, text);
        }
        boolean list = text.startsWith("List<") && text.endsWith(">");
        String name = list ? text.substring(5, text.length() - 1) : text;
        if (list && name.equals("String")) {
            return new FieldType(Kind.LIST, "java.lang.String");
        }
        if (NameForm.TYPE.matches(name)) {
            ReservedName.checkType(name, scalar.position(), problems);
            return new FieldType(list ? Kind.LIST : Kind.OBJECT, name);
        }
        problems.add(
                RULE,
                scalar.position(),
                Quoted.of(text) + " is no type of a field",
                "use boolean, int, long, double, String, List<...> or a full name such as org.example.Write");
        return new FieldType(Kind.STRING, "String");
    }
}
