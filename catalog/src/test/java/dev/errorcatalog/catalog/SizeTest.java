package dev.errorcatalog.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sizes at which anything that looks at everything for everything would not come to an end. */
class SizeTest {
    private static final int WORD = 4 << 20;

    private static final String TOP = """
            catalog: 1
            name: demo
            unknown: AppException
            classes:
              AppException: {extends: java.lang.RuntimeException, description: Root.}
            """;
    private static final String CATEGORIES = """
            categories:
              protocol: {wire: [P], class: AppException, description: Errors of a connection.}
            """;

    /** Some text, the rules that it breaks, and how many problems it gives. */
    static Stream<Arguments> large() {
        return Stream.of(
                fault("a word", "a: " + "x".repeat(WORD), "long-run", 1),
                fault("a word in quotes", "a: \"" + "x".repeat(WORD) + "\"", "long-run", 1),
                fault("a comment", good("#" + " x".repeat(WORD / 2) + "\n"), "", 0),
                fault("spaces", good("#" + " ".repeat(WORD) + "\n"), "", 0),
                fault("spaces in a text", good("title: \"x" + " ".repeat(WORD) + "y\"\n"), "long-text", 1),
                fault("a block", good("title: |-\n  " + "x ".repeat(WORD / 2) + "\n"), "long-text", 1),
                fault("a plain text", good("title: " + "x ".repeat(WORD / 2) + "\n"), "long-text", 1),
                fault("empty lines", good("\n".repeat(WORD)), "", 0),
                fault("brackets", "[".repeat(100_000), "long-run", 1),
                fault("brackets with spaces", "[ ".repeat(100_000), "yaml-depth", 1),
                fault("braces", "{a: ".repeat(100_000), "yaml-depth", 1),
                fault("nested lists", "- ".repeat(100_000), "yaml-depth", 1),
                fault("equal keys", good("title: x\n".repeat(100_000)), "duplicate-key", 99_999),
                fault("unknown keys", good(lines(5_000, i -> "k" + i + ": v\n")), "unknown-key", 5_000),
                fault(
                        "unknown keys on one line",
                        TOP + CATEGORIES + "errors: {" + lines(20_000, i -> "A_" + i + ": , ") + "}",
                        "wrong-type",
                        20_000));
    }

    /** Entries of a catalog, the rules that they break, and how many problems they give. */
    static Stream<Arguments> many() {
        return Stream.of(
                fault("good errors", errors(20_000, i -> ""), "", 0),
                fault("equal codes", errors(20_000, i -> "", i -> 1), "duplicate-code", 19_999),
                fault("unknown classes", errors(5_000, i -> ", class: NoException"), "unknown-name", 5_000),
                fault(
                        "unknown errors",
                        errors(5_000, i -> ", related: [ERROR_NUMBR_" + (i + 100_000) + "]"),
                        "unknown-name",
                        5_000),
                fault("unknown fields", errors(5_000, i -> ", note: \"{f" + i + "}\""), "placeholder", 5_000),
                fault(
                        "replacements in a chain",
                        errors(
                                20_000,
                                i -> i == 0
                                        ? ""
                                        : ", deprecated: {since: 1.0.0, replaced-by: ERROR_NUMBER_" + (i - 1) + "}"),
                        "",
                        0),
                fault(
                        "replacements in a circle",
                        errors(
                                20_000,
                                i -> ", deprecated: {since: 1.0.0, replaced-by: ERROR_NUMBER_" + (i + 1) % 20_000
                                        + "}"),
                        "replacement-cycle",
                        1),
                fault(
                        "tombstones",
                        TOP + CATEGORIES + "errors: {}\nremoved:\n"
                                + lines(
                                        5_000,
                                        i -> "  protocol/" + i + ": {name: OLD_" + i
                                                + ", since: 1.0.0, reason: Gone.}\n"),
                        "",
                        0),
                fault(
                        "errors still there",
                        errors(5_000, i -> "") + "removed:\n"
                                + lines(
                                        5_000,
                                        i -> "  protocol/" + i + ": {name: ERROR_NUMBER_" + i
                                                + ", since: 1.0.0, reason: Gone.}\n"),
                        "removed-still-there",
                        5_000),
                fault("end users without a class", errors(5_000, i -> ", audience: end-user"), "end-user-class", 5_000),
                fault(
                        "classes in a chain",
                        TOP
                                + lines(
                                        5_000,
                                        i -> "  A" + i + "Error: {extends: "
                                                + (i == 0 ? "AppException" : "A" + (i - 1) + "Error")
                                                + ", description: A.}\n")
                                + CATEGORIES + "errors: {}\n",
                        "class-depth",
                        2),
                fault(
                        "categories",
                        TOP + "categories:\n"
                                + lines(
                                        5_000,
                                        i -> "  c" + i + ": {wire: [W" + i
                                                + "], class: AppException, description: C.}\n")
                                + "errors: {}\n",
                        "",
                        0),
                fault("aliases", errors(5_000, i -> ", aliases: [OTHER_" + i + ", MORE_" + i + "]"), "", 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"large", "many"})
    void comesToAnEnd(String what, String text, String rule, int count) {
        Parsed parsed = Catalogs.read("catalog.yaml", text.getBytes(StandardCharsets.UTF_8));
        assertThat(parsed.problems()).hasSize(count).extracting(Problem::render).isNotNull();
        assertThat(parsed.problems())
                .extracting(problem -> problem.rule().id())
                .containsAll(count == 0 ? List.of() : List.of(rule));
        assertThat(parsed.catalog().isPresent()).isEqualTo(count == 0);
    }

    /** Run in a Java machine of its own, with a heap of 512 MiB. */
    @Test
    void twentyThousandErrorsFitIntoHalfAGibibyte(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = Files.writeString(
                folder.resolve("catalog.yaml"), errors(20_000, i -> ", cause: \"" + "Some words. ".repeat(40) + "\""));
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reading.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(log)).isEqualTo("20000 errors");
    }

    /** What the other machine runs. */
    static final class Reading {
        private Reading() {}

        public static void main(String[] args) {
            Parsed parsed = Catalogs.read("catalog.yaml", Path.of(args[0]));
            System.out.print(parsed.catalog().orElseThrow().errors().size() + " errors");
        }
    }

    private static Arguments fault(String what, String text, String rule, int count) {
        return Arguments.of(what, text, rule, count);
    }

    private static String good(String top) {
        return top + TOP + CATEGORIES + "errors: {}\n";
    }

    private static String errors(int count, IntFunction<String> more) {
        return errors(count, more, i -> i);
    }

    private static String errors(int count, IntFunction<String> more, IntFunction<Integer> code) {
        return TOP + CATEGORIES + "errors:\n"
                + lines(
                        count,
                        i -> "  ERROR_NUMBER_" + i + ": {code: protocol/" + code.apply(i) + ", description: \"Text " + i
                                + ".\", action: Wait." + more.apply(i) + "}\n");
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }
}
