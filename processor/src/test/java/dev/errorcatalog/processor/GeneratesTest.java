package dev.errorcatalog.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.processor.Project.Result;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a compile with a good catalog gives, with both compilers. */
class GeneratesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void classesResourcesAndPages(Compiler compiler) {
        Result result = demo().compile(compiler);

        assertThat(result.success()).as(result.text()).isTrue();
        assertThat(result.classes())
                .containsKeys(
                        "p/DemoException.class",
                        "p/ProtocolErrors.class",
                        "p/DemoErrors.class",
                        "META-INF/error-catalog/demo.json",
                        "META-INF/error-catalog/demo.texts");
        assertThat(result.generated())
                .containsKeys("p/DemoException.java", "p/DemoErrors.java", "error-catalog/demo/index.md");
    }

    @ParameterizedTest
    @EnumSource
    void handWrittenCodeOfTheSameCompileUsesWhatIsGenerated(Compiler compiler) {
        Result result = demo().file("src/q/App.java", """
                        package q;

                        public final class App {
                            public static boolean isLost(p.DemoException e) {
                                return e.is(p.ProtocolErrors.CONNECTION_LOST);
                            }
                        }
                        """).compile(compiler);

        assertThat(result.success()).as(result.text()).isTrue();
        assertThat(result.classes()).containsKey("q/App.class");
    }

    @ParameterizedTest
    @EnumSource
    void anEncodingWithoutTheLettersOfTheCatalogLosesNone(Compiler compiler) {
        Result result = demo().compile(compiler, "-encoding", "US-ASCII");

        assertThat(result.success()).as(result.text()).isTrue();
        assertThat(new String(result.classes().get("META-INF/error-catalog/demo.texts"), StandardCharsets.UTF_8))
                .contains("\u00fcber Nacht, \u0130stanbul");
    }

    @ParameterizedTest
    @CsvSource({"JAVAC, 11", "JAVAC, 17", "ECJ, 11", "ECJ, 17"})
    void oldAndNewReleases(Compiler compiler, String release) {
        Result result = demo().compile(compiler, "--release", release);

        assertThat(result.success()).as(result.text()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "JAVAC, java.compiler, true",
        "JAVAC, java.base, false",
        "ECJ, java.compiler, true",
        "ECJ, java.base, false"
    })
    void aModuleGetsGeneratedOnlyWhereItCanSeeIt(Compiler compiler, String module, boolean expected) {
        Project project = demo().file(
                        "src/module-info.java",
                        "module m { requires dev.errorcatalog.runtime; requires " + module + "; exports p; }");

        Result result = project.compile(
                compiler, "--release", "11", "--module-path", Project.runtime().toString());

        assertThat(result.success()).as(result.text()).isTrue();
        assertThat(text(result, "p/DemoException.java").contains("@Generated")).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void withoutAModuleEverythingIsVisibleThatIsOnTheClassPath(Compiler compiler) {
        assertThat(text(demo().compile(compiler), "p/DemoException.java"))
                .contains("@Generated(\"dev.errorcatalog.processor.ErrorCatalogProcessor\")");
    }

    @ParameterizedTest
    @EnumSource
    void twoPackagesWithTwoCatalogs(Compiler compiler) {
        Project project = new Project(folder)
                .asking("p", "a.yaml")
                .asking("q.r", "b/c.yaml")
                .file("src/a.yaml", DemoCatalog.named("first"))
                .file("src/b/c.yaml", DemoCatalog.named("second"));

        Result result = project.compile(compiler);

        assertThat(result.success()).as(result.text()).isTrue();
        assertThat(result.classes()).containsKeys("p/FirstErrors.class", "q/r/SecondErrors.class");
    }

    @ParameterizedTest
    @EnumSource
    void aSecondCompileOverTheFirstOne(Compiler compiler) {
        Result first = demo().compile(compiler);
        Result second = demo().compile(compiler);

        assertThat(second.success()).as(second.text()).isTrue();
        assertThat(second.generated()).containsExactlyEntriesOf(first.generated());
    }

    @Test
    void withJavacTheClassesOfTheFirstCompileMayLieOnTheClassPath() {
        demo().compile(Compiler.JAVAC);
        Result second = demo().compile(Compiler.JAVAC, "-cp", classPathWithOutput());

        assertThat(second.success()).as(second.text()).isTrue();
    }

    /** ecj refuses every source whose class it finds anywhere, whichever processor writes it. */
    @Test
    void withEcjTheyMayNotAndTheMessageTellsWhatToDo() {
        demo().compile(Compiler.ECJ);
        Result second = demo().compile(Compiler.ECJ, "-cp", classPathWithOutput());

        assertThat(second.success()).isFalse();
        assertThat(second.text())
                .contains("error[cannot-write]: the generated files cannot be written: Source file already exists")
                .contains("if an earlier build left it, clean that first");
    }

    @ParameterizedTest
    @EnumSource
    void withoutAFolderForSourcesANoteSaysThatThePagesAreLeftOut(Compiler compiler) {
        CommandLine inFolder = compiler == Compiler.ECJ ? Fork.ecj(folder) : compiler;
        Result result = demo().run(
                        inFolder, List.of("-sourcepath", folder.resolve("src").toString()));

        assertThat(result.success()).as(result.text()).isTrue();
        assertThat(result.text()).contains("note[no-source-output]: the Markdown reference is not written");
        assertThat(result.classes()).containsKey("p/DemoErrors.class");
        assertThat(result.classes().keySet()).noneMatch(path -> path.endsWith(".md"));
    }

    @ParameterizedTest
    @EnumSource
    void aFolderForSourcesThatIsTheClassOutputGetsNoPagesEither(Compiler compiler) {
        String out = folder.resolve("out").toString();

        Result result = demo().run(
                        compiler, List.of("-sourcepath", folder.resolve("src").toString(), "-s", out));

        assertThat(result.success()).as(result.text()).isTrue();
        assertThat(result.text()).contains("note[no-source-output]");
        assertThat(result.classes().keySet()).noneMatch(path -> path.endsWith(".md"));
    }

    private String classPathWithOutput() {
        return Project.runtime() + File.pathSeparator + folder.resolve("out");
    }

    private Project demo() {
        return Project.withCatalog(folder, DemoCatalog.DEMO);
    }

    private static String text(Result result, String path) {
        assertThat(result.generated()).as(result.text()).containsKey(path);
        return new String(result.generated().get(path), StandardCharsets.US_ASCII);
    }
}
