package dev.errorcatalog.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.errorcatalog.catalog.model.Catalog;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Writes the table class: the packed catalog, and the only place that makes exceptions. */
final class TableWriter {
    private final Catalog catalog;
    private final Names names;
    private final Layout layout;
    private final PackedTable packed;

    TableWriter(Catalog catalog, Names names, Layout layout) {
        this.catalog = catalog;
        this.names = names;
        this.layout = layout;
        this.packed = new PackedTable(layout);
    }

    TypeSpec write(String sha256) {
        return TypeSpec.classBuilder(names.table())
                .addJavadoc(new Javadoc()
                        .html("The catalog, packed; {@link " + RuntimeTypes.ERROR_TABLE.simpleName() + "} reads it.")
                        .build())
                .addModifiers(Modifier.FINAL)
                .superclass(RuntimeTypes.ERROR_TABLE)
                .addField(FieldSpec.builder(
                                long.class, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("1L")
                        .build())
                .addField(FieldSpec.builder(names.table(), "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", names.table())
                        .build())
                .addMethod(constructor(sha256))
                .addMethods(strings("codes", packed::codes))
                .addMethods(strings("names", packed::names))
                .addMethods(create())
                .addMethod(readResolve())
                .build();
    }

    private MethodSpec constructor(String sha256) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addCode(
                        "super(\n$>$>$L,\n$L,\n$L,\n$L,\n$L,\n$L);\n$<$<",
                        JavaStrings.literal(catalog.name()),
                        JavaStrings.literal(sha256),
                        JavaStrings.literal(catalog.docs().orElse("")),
                        layout.classIndex(catalog.unknownClass()),
                        JavaStrings.expression(packed.shapes()),
                        JavaStrings.expression(packed.categories()))
                .build();
    }

    private List<MethodSpec> strings(String name, IntFunction<String> content) {
        MethodSpec signature = overriding(name, ClassName.get(String.class))
                .addParameter(int.class, "category")
                .build();
        List<CodeBlock> answers = IntStream.range(0, layout.categories().size())
                .mapToObj(i -> CodeBlock.of("$L", JavaStrings.expression(content.apply(i))))
                .toList();
        return new IndexedSwitch(signature, answers, CodeBlock.of("$S", "")).methods();
    }

    /** Returns the interface: for a class as return type the verifier would load every exception class at once. */
    private List<MethodSpec> create() {
        MethodSpec signature = overriding("create", RuntimeTypes.CATALOG_EXCEPTION)
                .addParameter(int.class, "exceptionClass")
                .addParameter(RuntimeTypes.ERROR_REPORT, "report")
                .addParameter(RuntimeTypes.ERROR_CODE, "code")
                .build();
        List<CodeBlock> answers = layout.classes().stream().map(this::creation).toList();
        List<MethodSpec> methods = new IndexedSwitch(signature, answers, creation(catalog.unknownClass())).methods();
        boolean anyDeprecated = layout.classes().stream()
                .anyMatch(name -> catalog.exceptionClass(name).deprecated().isPresent());
        return anyDeprecated
                ? methods.stream()
                        .map(method -> method.toBuilder()
                                .addAnnotation(Suppress.DEPRECATION)
                                .build())
                        .toList()
                : methods;
    }

    private CodeBlock creation(String className) {
        return CodeBlock.of("new $T(report, code)", names.exception(className));
    }

    private static MethodSpec readResolve() {
        return MethodSpec.methodBuilder("readResolve")
                .addModifiers(Modifier.PRIVATE)
                .returns(Object.class)
                .addStatement("return INSTANCE")
                .build();
    }

    private static MethodSpec.Builder overriding(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(type);
    }
}
