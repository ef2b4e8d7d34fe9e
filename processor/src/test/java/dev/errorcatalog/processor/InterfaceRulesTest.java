package dev.errorcatalog.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.processor.Project.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Interfaces that a generated class can or cannot implement. Each row: the interfaces of the package q, separated by
 * {@code ;;}, of which the class implements A and, if it is there, B; below it, a class that implements C, if that is
 * there, and has a String field {@code low}; the other class has {@code text}.
 */
class InterfaceRulesTest {
    private static final Pattern DECLARATION = Pattern.compile("((?:non-)?(?:sealed )?)([A-Z])(.*)");

    @TempDir
    Path folder;

    static Stream<Arguments> implementable() {
        return Compiler.each(
                Arguments.of("A { default String other() { return null; } }"),
                Arguments.of("A { dev.errorcatalog.runtime.ErrorCode code(); Throwable getCause(); }"),
                Arguments.of(
                        "A extends dev.errorcatalog.runtime.CatalogException { @Override default java.util.Optional<String> logUrl() { return helpUrl(); } }"),
                Arguments.of(
                        "A { default String getMessage() { return null; } default String code(int x) { return null; } }"),
                Arguments.of("A { String text(); } ;; B { CharSequence text(); }"),
                Arguments.of("A { String text(); } ;; B { default String text() { return null; } }"),
                Arguments.of("A { void x(); } ;; B extends A { @Override default void x() {} }"),
                Arguments.of("A { void x(); } ;; B extends A, M { } ;; M extends A { @Override default void x() {} }"),
                Arguments.of("A { private int text() { return 1; } static int code() { return 1; } }"),
                Arguments.of(
                        "A extends java.util.function.Supplier<String> { @Override default String get() { return null; } }"),
                Arguments.of("A extends Comparable<A> { @Override default int compareTo(A o) { return 0; } }"),
                Arguments.of("A extends S<String> {} ;; S<T extends CharSequence> { T text(); }"),
                Arguments.of("A { default void x() {} } ;; C extends A { @Override default void x() {} }"),
                Arguments.of("A { default String low() { return null; } }"),
                Arguments.of("C { CharSequence low(); }"),
                Arguments.of("A { default void setCause(Throwable t) {} }"));
    }

    @ParameterizedTest
    @MethodSource
    void implementable(Compiler compiler, String interfaces) {
        Result result = compile(compiler, interfaces);

        assertThat(result.success()).as(result.text()).isTrue();
    }

    static Stream<Arguments> clashing() {
        return Compiler.each(
                Arguments.of(
                        "A { default String code() { return null; } }",
                        "7:18: error[interface-clash]: the interface cannot be implemented here: its method `java.lang.String code()` clashes with `dev.errorcatalog.runtime.ErrorCode code()` of `dev.errorcatalog.runtime.CatalogException`; rename the method of the interface"),
                Arguments.of("A { String code(); }", "7:18: error[interface-clash]"),
                Arguments.of("A { default int report() { return 1; } }", "7:18: error[interface-clash]"),
                Arguments.of(
                        "A { default int getMessage() { return 1; } }",
                        "7:18: error[interface-clash]: the interface cannot be implemented here: its method `int getMessage()` clashes with `java.lang.String getMessage()` of `java.lang.Throwable`"),
                Arguments.of("A { int getMessage(); }", "7:18: error[interface-clash]"),
                Arguments.of("A { Object clone(); }", "7:18: error[interface-clash]"),
                Arguments.of("A { void finalize(); }", "7:18: error[interface-clash]"),
                Arguments.of(
                        "A { default java.util.Optional<String> helpUrl() { return null; } }",
                        "7:18: error[interface-clash]"),
                Arguments.of("A { java.util.Optional<String> helpUrl(); }", "7:18: error[interface-clash]"),
                Arguments.of(
                        "A { default boolean is(dev.errorcatalog.runtime.ErrorCode code) { return true; } }",
                        "7:18: error[interface-clash]"),
                Arguments.of(
                        "A { default void x() {} } ;; B { default void x() {} }",
                        "7:23: error[interface-clash]: the interface cannot be implemented here: its method `void x()` clashes with `void x()` of `q.A`"),
                Arguments.of("A { void x(); } ;; B { default void x() {} }", "7:23: error[interface-clash]"),
                Arguments.of("A { default void x() {} } ;; B { void x(); }", "7:23: error[interface-clash]"),
                Arguments.of(
                        "A { default int x() { return 1; } } ;; B { default long x() { return 1; } }",
                        "7:23: error[interface-clash]"),
                Arguments.of(
                        "A extends M { } ;; B extends N { } ;; M { default void x() {} } ;; N { default void x() {} }",
                        "7:23: error[interface-clash]"),
                Arguments.of("A { default void x() {} } ;; C { default void x() {} }", "16:18: error[interface-clash]"),
                Arguments.of(
                        "A extends Comparable<A> { @Override default int compareTo(A o) { return 0; } } ;; B extends Comparable<B> { @Override default int compareTo(B o) { return 0; } }",
                        "7:23: error[interface-clash]"));
    }

    @ParameterizedTest
    @MethodSource
    void clashing(Compiler compiler, String interfaces, String message) {
        assertRefused(compiler, interfaces, message);
    }

    static Stream<Arguments> lacking() {
        return Compiler.each(
                Arguments.of(
                        "A { void close(); }",
                        "7:18: error[getter-without-field]: the interface has an abstract method that is the getter of no field: `void close()`; give it a default body"),
                Arguments.of("A { char letter(); }", "`char letter()`; give it a default body"),
                Arguments.of("A { int[] all(); }", "`int[] all()`; give it a default body"),
                Arguments.of("A { Thread thread(); }", "`java.lang.Thread thread()`; give it a default body"),
                Arguments.of("A { <T> T any(); }", "any()`; give it a default body"),
                Arguments.of("A { Object readResolve(); }", "`java.lang.Object readResolve()`; give it a default body"),
                Arguments.of("A { String GetIt(); }", "`java.lang.String GetIt()`; give it a default body"),
                Arguments.of("A { double size(); }", "`double size()`; declare a field `size`"),
                Arguments.of("A { CharSequence size(); }", "`java.lang.CharSequence size()`; declare a field `size`"),
                Arguments.of("A { Iterable<?> size(); }", "declare a field `size`"),
                Arguments.of("A { java.util.Optional<Integer> size(); }", "declare a field `size`"),
                Arguments.of("A { String low(); }", "7:18: error[getter-without-field]"),
                Arguments.of("A { void x(); } ;; B extends A {}", "7:18: error[getter-without-field]"),
                Arguments.of("A { void x(); } ;; C extends A {}", "7:18: error[getter-without-field]"),
                Arguments.of(
                        "A { default void x() {} } ;; C extends A { @Override void x(); }",
                        "16:18: error[getter-without-field]"));
    }

    @ParameterizedTest
    @MethodSource
    void lacking(Compiler compiler, String interfaces, String message) {
        assertRefused(compiler, interfaces, message);
    }

    static Stream<Arguments> ofAnotherType() {
        return Compiler.each(
                Arguments.of(
                        "A { default int low() { return 1; } }",
                        "18:9: error[getter-type]: the field `low` has another type than the interface asks for: `int low()`; change the type of the field"),
                Arguments.of(
                        "A { Object text(); } ;; B { java.util.List<String> text(); }", "7:23: error[getter-type]"),
                Arguments.of("A { <T> T text(); }", "7:18: error[getter-type]"),
                Arguments.of("A extends S<Integer> {} ;; S<T> { T text(); }", "7:18: error[getter-type]"));
    }

    @ParameterizedTest
    @MethodSource
    void ofAnotherType(Compiler compiler, String interfaces, String message) {
        assertRefused(compiler, interfaces, message);
    }

    static Stream<Arguments> ofAFormThatNoClassCanTake() {
        return Compiler.each(
                Arguments.of(
                        "sealed A permits M {} ;; non-sealed M extends A {}",
                        "7:18: error[interface-form]: `q.A` is sealed; name an interface that is open"),
                Arguments.of(
                        "A<T> { T text(); }",
                        "7:18: error[interface-form]: `q.A` is generic; write an interface that extends it with type arguments, and name that one"));
    }

    @ParameterizedTest
    @MethodSource
    void ofAFormThatNoClassCanTake(Compiler compiler, String interfaces, String message) {
        assertRefused(compiler, interfaces, message);
    }

    private void assertRefused(Compiler compiler, String interfaces, String message) {
        Result result = compile(compiler, interfaces);

        assertThat(result.success()).isFalse();
        assertThat(result.text()).containsOnlyOnce("error[").contains(message);
        assertThat(result.generated()).isEmpty();
    }

    private Result compile(Compiler compiler, String interfaces) {
        Project project = new Project(folder).asking("p", "catalog.yaml");
        List<String> names = new ArrayList<>();
        for (String declaration : interfaces.split(" ;; ", -1)) {
            Matcher parts = DECLARATION.matcher(declaration);
            assertThat(parts.matches()).as(declaration).isTrue();
            String name = parts.group(2);
            names.add(name);
            project.file(
                    "src/q/" + name + ".java",
                    "package q; public " + parts.group(1) + "interface " + name + parts.group(3));
        }
        String catalog = DemoCatalog.withClassLines(lines(names, List.of("A", "B"), "text"))
                .replace(
                        "categories:\n",
                        "  LowException:\n    extends: DemoException\n    description: Below it.\n    "
                                + String.join("\n    ", lines(names, List.of("C"), "low")) + "\ncategories:\n");
        return project.file("src/catalog.yaml", catalog).compile(compiler);
    }

    private static String[] lines(List<String> names, List<String> wanted, String field) {
        String implemented =
                wanted.stream().filter(names::contains).map(name -> "q." + name).collect(Collectors.joining(", "));
        List<String> lines = new ArrayList<>(
                List.of("fields:", "  " + field + ":", "    type: String", "    description: What it holds."));
        if (!implemented.isEmpty()) {
            lines.add(0, "implements: [" + implemented + "]");
        }
        return lines.toArray(String[]::new);
    }
}
