package dev.errorcatalog.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.processor.Project.Result;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What only a compiler can check of a catalog: the types outside of it. */
class TypeRulesTest {
    @TempDir
    Path folder;

    static Stream<Arguments> accepted() {
        return Compiler.each(
                Arguments.of("q.Empty", "String", "any"),
                Arguments.of("q.Text", "String", "text"),
                Arguments.of("q.Inherits", "String", "text"),
                Arguments.of("q.Filled", "String", "other"),
                Arguments.of("q.Number", "int", "number"),
                Arguments.of("q.Numbers", "List<java.lang.Integer>", "numbers"),
                Arguments.of("q.Maybe", "java.net.URI", "link"),
                Arguments.of("q.Wide", "String", "text"),
                Arguments.of("q.OfEveryThrowable", "String", "any"),
                Arguments.of("q.OfEveryCatalogException", "String", "any"),
                Arguments.of("q.Outer.Inner", "String", "text"),
                Arguments.of("java.io.Serializable", "java.util.Map.Entry", "any"),
                Arguments.of("p.Holder.Shared", "List<p.Hidden>", "any"),
                Arguments.of("p.InThePackage", "List<p.Hidden>", "any"));
    }

    @ParameterizedTest
    @MethodSource
    void accepted(Compiler compiler, String type, String fieldType, String field) {
        Result result = compile(compiler, type, fieldType, field);

        assertThat(result.success()).as(result.text()).isTrue();
    }

    static Stream<Arguments> refused() {
        return Compiler.each(
                Arguments.of(
                        "q.Nowhere", "String", "any", "7:18: error[unknown-type]: there is no type `q.Nowhere` here"),
                Arguments.of(
                        "java.util.ArrayList",
                        "String",
                        "any",
                        "7:18: error[not-an-interface]: `java.util.ArrayList` is not an interface"),
                Arguments.of(
                        "java.lang.Override",
                        "String",
                        "any",
                        "7:18: error[not-an-interface]: `java.lang.Override` is not an interface"),
                Arguments.of(
                        "q.Hidden", "String", "any", "7:18: error[hidden-type]: `q.Hidden` cannot be seen from here"),
                Arguments.of(
                        "q.Closed.Inner",
                        "String",
                        "any",
                        "7:18: error[hidden-type]: `q.Closed.Inner` cannot be seen from here"),
                Arguments.of(
                        "p.Holder.Secret",
                        "String",
                        "any",
                        "7:18: error[hidden-type]: `p.Holder.Secret` cannot be seen from here"),
                Arguments.of(
                        "p.Holder.Closed.Inner",
                        "String",
                        "any",
                        "7:18: error[hidden-type]: `p.Holder.Closed.Inner` cannot be seen from here"),
                Arguments.of(
                        "q.Empty",
                        "p.Holder.Closed",
                        "any",
                        "10:15: error[hidden-type]: `p.Holder.Closed` cannot be seen from here"),
                Arguments.of(
                        "q.Empty", "q.Nowhere", "any", "10:15: error[unknown-type]: there is no type `q.Nowhere` here"),
                Arguments.of(
                        "q.Empty",
                        "List<q.Nowhere>",
                        "any",
                        "10:15: error[unknown-type]: there is no type `q.Nowhere` here"),
                Arguments.of(
                        "q.Empty", "q.Hidden", "any", "10:15: error[hidden-type]: `q.Hidden` cannot be seen from here"),
                Arguments.of(
                        "q.Text",
                        "String",
                        "other",
                        "7:18: error[getter-without-field]: the interface has an abstract method that is the getter of no field:"
                                + " `java.lang.String text()`; declare a field `text`"),
                Arguments.of(
                        "q.Inherits",
                        "String",
                        "other",
                        "7:18: error[getter-without-field]: the interface has an abstract method that is the getter of no field"),
                Arguments.of(
                        "q.Setter",
                        "String",
                        "set",
                        "7:18: error[getter-without-field]: the interface has an abstract method that is the getter of no field:"
                                + " `void set(java.lang.String)`; give it a default body"),
                Arguments.of(
                        "q.Text",
                        "int",
                        "text",
                        "7:18: error[getter-type]: the field `text` has another type than the interface asks for:"
                                + " `java.lang.String text()`; change the type of the field"),
                Arguments.of(
                        "q.Given",
                        "String",
                        "any",
                        "7:18: error[getter-type]: the field `any` has another type than the interface asks for: `int any()`"),
                Arguments.of(
                        "q.Number", "long", "number", "7:18: error[getter-type]: the field `number` has another type"),
                Arguments.of(
                        "q.Numbers",
                        "List<String>",
                        "numbers",
                        "7:18: error[getter-type]: the field `numbers` has another"),
                Arguments.of(
                        "q.Maybe", "String", "link", "7:18: error[getter-type]: the field `link` has another type"));
    }

    @ParameterizedTest
    @MethodSource
    void refused(Compiler compiler, String type, String fieldType, String field, String message) {
        Result result = compile(compiler, type, fieldType, field);

        assertThat(result.success()).isFalse();
        assertThat(result.text()).contains("catalog.yaml:" + message);
        assertThat(result.generated()).isEmpty();
    }

    private Result compile(Compiler compiler, String type, String fieldType, String field) {
        String catalog = DemoCatalog.withClassLines(
                "implements: [" + type + "]",
                "fields:",
                "  " + field + ":",
                "    type: \"" + fieldType + "\"",
                "    description: What it holds.");
        return Project.withCatalog(folder, catalog)
                .file("src/p/InThePackage.java", "package p; interface InThePackage {}")
                .file("src/p/Holder.java", """
                        package p;
                        class Holder {
                            @SuppressWarnings("unused") private interface Secret {}
                            @SuppressWarnings("unused") private static class Closed { interface Inner {} }
                            protected interface Shared {}
                        }
                        """)
                .file("src/p/Hidden.java", "package p; class Hidden {}")
                .file("src/q/Hidden.java", "package q; interface Hidden {}")
                .file("src/q/Closed.java", "package q; class Closed { public interface Inner {} }")
                .file("src/q/Outer.java", "package q; public class Outer { public interface Inner { String text(); } }")
                .file("src/q/Empty.java", "package q; public interface Empty { static int any() { return 1; } }")
                .file("src/q/Text.java", "package q; public interface Text { String text(); }")
                .file("src/q/Inherits.java", "package q; public interface Inherits extends Text {}")
                .file("src/q/Number.java", "package q; public interface Number { int number(); }")
                .file(
                        "src/q/Numbers.java",
                        "package q; public interface Numbers { java.util.List<Integer> numbers(); }")
                .file(
                        "src/q/Maybe.java",
                        "package q; public interface Maybe { java.util.Optional<java.net.URI> link(); }")
                .file("src/q/Wide.java", "package q; public interface Wide { CharSequence text(); }")
                .file("src/q/Setter.java", "package q; public interface Setter { void set(String text); }")
                .file("src/q/Given.java", "package q; public interface Given { default int any() { return 1; } }")
                .file("src/q/Filled.java", """
                        package q;
                        public interface Filled extends Text {
                            @Override default String text() { return ""; }
                        }
                        """)
                .file("src/q/OfEveryThrowable.java", """
                        package q;
                        public interface OfEveryThrowable {
                            String getMessage();
                            boolean equals(Object other);
                            void setStackTrace(StackTraceElement[] trace);
                        }
                        """)
                .file(
                        "src/q/OfEveryCatalogException.java",
                        "package q; public interface OfEveryCatalogException extends dev.errorcatalog.runtime.CatalogException {}")
                .compile(compiler);
    }
}
