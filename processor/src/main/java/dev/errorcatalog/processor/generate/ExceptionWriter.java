package dev.errorcatalog.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.ExceptionClass;
import javax.lang.model.element.Modifier;

/**
 * Writes an exception class: open, without a public constructor, with getters that may be overridden.
 *
 * <p>Only a root holds the report and the code; its message is made from both.
 */
final class ExceptionWriter {
    private final Catalog catalog;
    private final Names names;
    private final ClassDoc docs;

    ExceptionWriter(Catalog catalog, Names names, ClassDoc docs) {
        this.catalog = catalog;
        this.names = names;
        this.docs = docs;
    }

    TypeSpec write(ExceptionClass exception) {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.exception(exception.name()))
                .addJavadoc(docs.of(exception))
                .addModifiers(Modifier.PUBLIC)
                .addField(serialVersion());
        if (exception.deprecated().isPresent()) {
            type.addAnnotation(Deprecated.class);
        }
        if (exception.isRoot()) {
            addRoot(type, exception);
        } else {
            addBelow(type, exception);
        }
        suppressWarnings(type, exception);
        exception.interfaces().forEach(name -> type.addSuperinterface(FieldGetters.named(name)));
        exception.fields().forEach(field -> type.addMethods(FieldGetters.of(field)));
        return type.build();
    }

    private void addRoot(TypeSpec.Builder type, ExceptionClass exception) {
        type.superclass(ClassName.bestGuess(exception.parent()))
                .addSuperinterface(RuntimeTypes.CATALOG_EXCEPTION)
                .addField(RuntimeTypes.ERROR_REPORT, "report", Modifier.PRIVATE, Modifier.FINAL)
                .addField(RuntimeTypes.ERROR_CODE, "code", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor()
                        .addStatement(
                                "super($T.format(report, code), report.cause().orElse(null))",
                                RuntimeTypes.ERROR_MESSAGE)
                        .addStatement("this.report = report")
                        .addStatement("this.code = code")
                        .build())
                .addMethod(getter("code", RuntimeTypes.ERROR_CODE))
                .addMethod(getter("report", RuntimeTypes.ERROR_REPORT));
    }

    private void addBelow(TypeSpec.Builder type, ExceptionClass exception) {
        type.superclass(names.exception(exception.parent()))
                .addMethod(constructor().addStatement("super(report, code)").build());
    }

    private void suppressWarnings(TypeSpec.Builder type, ExceptionClass exception) {
        // A getter may override a method of an interface that a class above it implements.
        boolean overrides = !exception.fields().isEmpty()
                && catalog.lineage(exception.name()).stream()
                        .anyMatch(above -> !above.interfaces().isEmpty());
        if (overrides || !exception.interfaces().isEmpty()) {
            type.addAnnotation(Suppress.FOREIGN_INTERFACE);
        } else if (!exception.isRoot()
                && catalog.exceptionClass(exception.parent()).deprecated().isPresent()) {
            type.addAnnotation(Suppress.DEPRECATION);
        }
    }

    private static FieldSpec serialVersion() {
        return FieldSpec.builder(long.class, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("1L")
                .build();
    }

    private static MethodSpec.Builder constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc(new Javadoc()
                        .html("For the mapper and for subclasses.")
                        .tag("param", "report what was received")
                        .tag("param", "code what it means")
                        .build())
                .addModifiers(Modifier.PROTECTED)
                .addParameter(RuntimeTypes.ERROR_REPORT, "report")
                .addParameter(RuntimeTypes.ERROR_CODE, "code");
    }

    private static MethodSpec getter(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $L", name)
                .build();
    }
}
