package dev.errorcatalog.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.errorcatalog.catalog.model.Catalog;
import javax.lang.model.element.Modifier;

/** Writes the facade: the digest, the mappers, a factory for errors of the caller, and the lookups. */
final class FacadeWriter {
    private final Catalog catalog;
    private final Names names;
    private final TypeName string;
    private final TypeName throwable;
    private final LookupWriter lookups;

    FacadeWriter(Catalog catalog, Names names, Target target) {
        this.catalog = catalog;
        this.names = names;
        this.string = Nullness.nullable(ClassName.get(String.class), target);
        this.throwable = Nullness.nullable(ClassName.get(Throwable.class), target);
        this.lookups = new LookupWriter(names, target);
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.facade())
                .addJavadoc(new Javadoc()
                        .text(catalog.title() + ": maps what was reported to exceptions, and finds codes.")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(digest())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(toException())
                .addMethod(exception());
        catalog.resetClass().ifPresent(resetClass -> type.addMethod(clientReset(resetClass)));
        return type.addMethods(lookups.write()).build();
    }

    /** Not a constant of javac, which would be copied into its users and be out of date there. */
    private FieldSpec digest() {
        return FieldSpec.builder(String.class, "CATALOG_SHA256", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(new Javadoc()
                        .html("The digest of the catalog that this code was made from, in hexadecimal.")
                        .build())
                .initializer("$T.INSTANCE.sha256()", names.table())
                .build();
    }

    private MethodSpec toException() {
        return making(
                        "toException",
                        catalog.unknownClass(),
                        new Javadoc()
                                .html("The exception for a report: its code's class, else its category's class, else "
                                        + "{@link " + catalog.unknownClass() + "} itself. Never fails.")
                                .tag("param", "report what the native layer or the server said")
                                .tag("return", "a new exception, not thrown yet"))
                .addParameter(RuntimeTypes.ERROR_REPORT, "report")
                .addStatement(
                        "return ($T) $T.INSTANCE.exception(report)",
                        names.exception(catalog.unknownClass()),
                        names.table())
                .build();
    }

    private MethodSpec exception() {
        return making(
                        "exception",
                        catalog.unknownClass(),
                        new Javadoc()
                                .html("The exception for an error that the caller itself found.")
                                .tag("param", "code what happened")
                                .tag("param", "text what to add to the message, or null")
                                .tag("param", "cause the cause, or null")
                                .tag("return", "a new exception, not thrown yet"))
                .addParameter(RuntimeTypes.ERROR_CODE, "code")
                .addParameter(string, "text")
                .addParameter(throwable, "cause")
                .addStatement(
                        "return toException($T.of(code).message(text).cause(cause).build())", RuntimeTypes.ERROR_REPORT)
                .build();
    }

    /** The wire may ask for a reset whatever the code, and then apps must see the class that they catch resets by. */
    private MethodSpec clientReset(String resetClass) {
        return making(
                        "clientReset",
                        resetClass,
                        new Javadoc()
                                .html("The exception for a report that a client reset is due for, whatever its code: "
                                        + "the wire may ask for one where the catalog does not.")
                                .tag("param", "report what the native layer or the server said")
                                .tag("return", "a new exception with the code of the report, not thrown yet"))
                .addParameter(RuntimeTypes.ERROR_REPORT, "report")
                .addStatement(
                        "return new $T(report, $T.INSTANCE.resolve(report))",
                        names.exception(resetClass),
                        names.table())
                .build();
    }

    /** A method that makes an exception. */
    private MethodSpec.Builder making(String name, String className, Javadoc doc) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc(doc.build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(names.exception(className));
        boolean deprecated = catalog.exceptionClass(className).deprecated().isPresent();
        return deprecated ? method.addAnnotation(Suppress.DEPRECATION) : method;
    }
}
