package dev.errorcatalog.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.processor.Project.Result;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The same catalog gives the same bytes, wherever and in whatever order it is read. */
class SameBytesTest {
    private static final String HEAD = DemoCatalog.DEMO.substring(0, DemoCatalog.DEMO.indexOf("errors:"));
    private static final String FIRST = error("IN_TRANSIT", "protocol/101");
    private static final String SECOND = error("ILL_FORMED_ID", "protocol/-7");
    private static final String THIRD = error("TOO_MANY_ITEMS", "protocol/9");

    @TempDir
    Path here;

    @TempDir
    Path there;

    @ParameterizedTest
    @CsvSource({
        "tr, TR, '', US-ASCII, Asia/Kathmandu",
        "ar, EG, '', windows-1252, America/St_Johns",
        "fa, IR, '', UTF-8, Pacific/Apia",
        "th, TH, TH, ISO-8859-1, UTC",
    })
    void inAnotherLocaleEncodingAndTimeZone(
            String language, String country, String variant, String encoding, String zone) {
        List<String> options = List.of(
                "-J-Duser.language=" + language,
                "-J-Duser.country=" + country,
                "-J-Duser.variant=" + variant,
                "-J-Dfile.encoding=" + encoding,
                "-J-Duser.timezone=" + zone,
                "-J-Dline.separator=\r\n");

        Result usual = catalog(here, FIRST + SECOND + THIRD).compile(Compiler.JAVAC);
        Result unusual = catalog(there, FIRST + SECOND + THIRD).compile(Fork.javac(options));

        assertSame(unusual, usual);
        assertThat(unusual.classes()).containsExactlyEntriesOf(usual.classes());
    }

    @ParameterizedTest
    @EnumSource
    void forAnotherOrderOfEntries(Compiler compiler) {
        assertSame(
                catalog(there, THIRD + FIRST + SECOND).compile(compiler),
                catalog(here, FIRST + SECOND + THIRD).compile(compiler));
    }

    @Test
    void forEntriesInIncludedFiles() {
        Project project = new Project(there)
                .asking("p", "catalog.yaml")
                .file("src/catalog.yaml", HEAD + "include: [a.yaml, b.yaml]\nerrors:\n" + SECOND)
                .file("src/a.yaml", "errors:\n" + THIRD)
                .file("src/b.yaml", "errors:\n" + FIRST);

        assertSame(
                project.compile(Compiler.JAVAC),
                catalog(here, FIRST + SECOND + THIRD).compile(Compiler.JAVAC));
    }

    @Test
    void fromBothCompilers() {
        Result javac = catalog(here, FIRST + SECOND + THIRD).compile(Compiler.JAVAC);
        Result ecj = catalog(there, FIRST + SECOND + THIRD).compile(Compiler.ECJ);

        assertSame(ecj, javac);
    }

    @Test
    void forEveryEndingOfLinesInTheCatalog() {
        Project windows = new Project(there)
                .asking("p", "catalog.yaml")
                .file("src/catalog.yaml", (HEAD + "errors:\n" + FIRST).replace("\n", "\r\n"));

        assertSame(windows.compile(Compiler.JAVAC), catalog(here, FIRST).compile(Compiler.JAVAC));
    }

    private static Project catalog(Path root, String errors) {
        return Project.withCatalog(root, HEAD + "errors:\n" + errors);
    }

    private static String error(String name, String code) {
        return """
                  %s:
                    code: %s
                    description: "Fallback of \u0130stanbul, %s."
                    action: Try again later.
                """.formatted(name, code, code).indent(2);
    }

    /** Sources, resources and pages are equal; the classes are the compiler's own. */
    private static void assertSame(Result one, Result other) {
        assertThat(one.success()).as(one.text()).isTrue();
        assertThat(one.generated())
                .containsKey("error-catalog/demo/index.md")
                .containsExactlyEntriesOf(other.generated());
        assertThat(resources(one)).hasSize(2).containsExactlyElementsOf(resources(other));
    }

    private static List<String> resources(Result result) {
        return Stream.of("META-INF/error-catalog/demo.json", "META-INF/error-catalog/demo.texts")
                .map(path -> new String(result.classes().get(path), StandardCharsets.UTF_8))
                .toList();
    }
}
