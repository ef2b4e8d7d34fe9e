package dev.errorcatalog.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.ExceptionClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The classes of {@code java.lang} that generated code uses: it does not import them, so a class beside it can hide them. */
public final class JavaLang {
    private static final Set<String> ALWAYS =
            Set.of("Deprecated", "Object", "Override", "String", "SuppressWarnings", "Throwable");

    private JavaLang() {}

    /** The simple names of those that the code of a catalog uses, sorted. */
    public static List<String> usedBy(Catalog catalog) {
        Set<String> used = new TreeSet<>(ALWAYS);
        catalog.classes().values().stream()
                .flatMap(JavaLang::named)
                .map(FieldGetters::named)
                .filter(type -> type.packageName().equals("java.lang"))
                .map(ClassName::topLevelClassName)
                .map(ClassName::simpleName)
                .forEach(used::add);
        return List.copyOf(used);
    }

    private static Stream<String> named(ExceptionClass exception) {
        Stream<String> fields = exception.fields().stream()
                .filter(field -> FieldGetters.isForeign(field.type()))
                .map(field -> field.type().name());
        Stream<String> parent = exception.isRoot() ? Stream.of(exception.parent()) : Stream.empty();
        return Stream.of(parent, exception.interfaces().stream(), fields).flatMap(names -> names);
    }
}
