package dev.errorcatalog.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.errorcatalog.catalog.model.Field;
import dev.errorcatalog.catalog.model.FieldType;
import dev.errorcatalog.docs.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the getters of a class's fields; they read the report, and answer with the empty value where it has none. */
final class FieldGetters {
    private FieldGetters() {}

    /** The getter of a field, then those of its former names. */
    static List<MethodSpec> of(Field field) {
        List<MethodSpec> getters = new ArrayList<>();
        getters.add(getter(field));
        field.aliases().forEach(alias -> getters.add(former(field, alias)));
        return getters;
    }

    private static MethodSpec getter(Field field) {
        Javadoc doc = new Javadoc().text(PlainText.of(field.description()));
        doc.tag("return", absent(field.type().kind()) + " when the report has no such value");
        field.since().ifPresent(since -> doc.tag("since", JavadocText.of(since)));
        MethodSpec.Builder getter = builder(field, field.name());
        field.deprecated().ifPresent(deprecation -> {
            doc.tag(
                    "deprecated",
                    DeprecationNote.of(deprecation, other -> "<code>" + JavadocText.of(other) + "</code>"));
            getter.addAnnotation(Deprecated.class);
        });
        if (isForeign(field.type())) {
            getter.addStatement(
                    "return $T.$L(report(), $L, $T.class)",
                    RuntimeTypes.DETAILS,
                    reader(field.type().kind()),
                    JavaStrings.literal(field.name()),
                    named(field.type().name()));
        } else {
            getter.addStatement(
                    "return $T.$L(report(), $L)",
                    RuntimeTypes.DETAILS,
                    reader(field.type().kind()),
                    JavaStrings.literal(field.name()));
        }
        return getter.addJavadoc(doc.build()).build();
    }

    private static MethodSpec former(Field field, String alias) {
        return builder(field, alias)
                .addJavadoc(new Javadoc()
                        .html("Former name of {@link #" + field.name() + "()}.")
                        .tag("return", "the same value")
                        .tag("deprecated", "Use {@link #" + field.name() + "()} instead.")
                        .build())
                .addAnnotation(Deprecated.class)
                .addStatement("return $L()", field.name())
                .build();
    }

    private static MethodSpec.Builder builder(Field field, String name) {
        MethodSpec.Builder getter =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(type(field.type()));
        return isForeign(field.type()) ? getter.addAnnotation(Suppress.FOREIGN_TYPE) : getter;
    }

    /** Whether a type is one that the catalog only names. */
    static boolean isForeign(FieldType type) {
        return type.kind() == FieldType.Kind.LIST || type.kind() == FieldType.Kind.OBJECT;
    }

    private static TypeName type(FieldType type) {
        return switch (type.kind()) {
            case BOOLEAN -> TypeName.BOOLEAN;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case DOUBLE -> TypeName.DOUBLE;
            case STRING -> ClassName.get(String.class);
            case LIST -> ParameterizedTypeName.get(ClassName.get(List.class), named(type.name()));
            case OBJECT -> ParameterizedTypeName.get(ClassName.get(Optional.class), named(type.name()));
        };
    }

    /** The method of the runtime's Details that reads a kind of field. */
    private static String reader(FieldType.Kind kind) {
        return switch (kind) {
            case BOOLEAN -> "bool";
            case INT, LONG, DOUBLE -> kind.name().toLowerCase(Locale.ROOT) + "Value";
            case STRING, LIST, OBJECT -> kind.name().toLowerCase(Locale.ROOT);
        };
    }

    private static String absent(FieldType.Kind kind) {
        return switch (kind) {
            case BOOLEAN -> "{@code false}";
            case INT, LONG, DOUBLE -> "zero";
            case STRING -> "the empty string";
            case LIST -> "the empty list";
            case OBJECT -> "empty";
        };
    }

    /** A type by its name: its packages are in lower case; without a package it is one of {@code java.lang}. */
    static ClassName named(String name) {
        String[] parts = name.split("\\.", -1);
        int top = 0;
        while (top < parts.length - 1 && !Character.isUpperCase(parts[top].charAt(0))) {
            top++;
        }
        String packageName =
                top == 0 ? "java.lang" : String.join(".", List.of(parts).subList(0, top));
        return ClassName.get(
                packageName,
                parts[top],
                List.of(parts).subList(top + 1, parts.length).toArray(new String[0]));
    }
}
