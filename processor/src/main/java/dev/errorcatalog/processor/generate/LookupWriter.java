package dev.errorcatalog.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the lookups of a facade: methods that the table answers. */
final class LookupWriter {
    private static final String WIRE = "the category as it was received";

    private final ClassName table;
    private final TypeName string;

    LookupWriter(Names names, Target target) {
        this.table = names.table();
        this.string = Nullness.nullable(ClassName.get(String.class), target);
    }

    List<MethodSpec> write() {
        return List.of(findNumber(), findText(), named(), all(), categories(), category(), explain());
    }

    private MethodSpec findNumber() {
        return lookup(
                        "find",
                        optional(RuntimeTypes.ERROR_CODE),
                        "wire, code",
                        new Javadoc()
                                .html("Finds a code of the catalog by category and number.")
                                .tag("param", "wire " + WIRE)
                                .tag("param", "code the number")
                                .tag("return", "the code, or empty when the catalog has no such one"))
                .addParameter(string, "wire")
                .addParameter(int.class, "code")
                .build();
    }

    private MethodSpec findText() {
        return lookup(
                        "find",
                        optional(RuntimeTypes.ERROR_CODE),
                        "wire, code",
                        new Javadoc()
                                .html("Finds a code of the catalog by category and text.")
                                .tag("param", "wire " + WIRE)
                                .tag("param", "code the code, a number in decimal")
                                .tag("return", "the code, or empty when the catalog has no such one"))
                .addParameter(string, "wire")
                .addParameter(string, "code")
                .build();
    }

    private MethodSpec named() {
        return lookup(
                        "named",
                        optional(RuntimeTypes.ERROR_CODE),
                        "constant",
                        new Javadoc()
                                .html("Finds a code of the catalog by the name of its constant, former ones included.")
                                .tag("param", "constant the name")
                                .tag("return", "the code, or empty when the catalog has no such one"))
                .addParameter(string, "constant")
                .build();
    }

    private MethodSpec all() {
        return lookup(
                        "all",
                        list(RuntimeTypes.ERROR_CODE),
                        "",
                        new Javadoc()
                                .html("All codes of the catalog.")
                                .tag("return", "an immutable list, by category and code"))
                .build();
    }

    private MethodSpec categories() {
        return lookup(
                        "categories",
                        list(RuntimeTypes.ERROR_CATEGORY),
                        "",
                        new Javadoc()
                                .html("All categories of the catalog.")
                                .tag("return", "an immutable list, by slug"))
                .build();
    }

    private MethodSpec category() {
        return lookup(
                        "category",
                        optional(RuntimeTypes.ERROR_CATEGORY),
                        "wire",
                        new Javadoc()
                                .html("Finds a category of the catalog: a handle for many lookups.")
                                .tag("param", "wire " + WIRE)
                                .tag("return", "the category, or empty when the catalog has no such one"))
                .addParameter(string, "wire")
                .build();
    }

    private MethodSpec explain() {
        return lookup(
                        "explain",
                        ClassName.get(String.class),
                        "text",
                        new Javadoc()
                                .html("Explains what somebody pastes: a log line, JSON, a message, a code, a name, "
                                        + "words.")
                                .tag("param", "text what was pasted")
                                .tag(
                                        "return",
                                        "a page for a terminal about the most likely error, and the names of "
                                                + "others"))
                .addParameter(string, "text")
                .build();
    }

    private MethodSpec.Builder lookup(String name, TypeName type, String arguments, Javadoc doc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(doc.build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addStatement("return $T.INSTANCE.$L($L)", table, name, arguments);
    }

    private static TypeName optional(ClassName type) {
        return ParameterizedTypeName.get(ClassName.get(Optional.class), type);
    }

    private static TypeName list(ClassName type) {
        return ParameterizedTypeName.get(ClassName.get(List.class), type);
    }
}
