package dev.errorcatalog.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.processor.Project.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said, and that nothing is written, when something is wrong. */
class RefusalTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aProblemIsToldWithItsPlaceInTheCatalog(Compiler compiler) {
        Result result = Project.withCatalog(folder, DemoCatalog.DEMO.replace("    action:", "    actoin:"))
                .compile(compiler);

        assertRefused(result);
        assertThat(result.text())
                .contains("catalog.yaml:17:5: error[unknown-key]: ")
                .contains("did you mean `action`?");
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoCatalogsABrokenOneKeepsTheGoodOneFromBeingWritten(Compiler compiler) {
        Project project = new Project(folder)
                .asking("p", "good.yaml")
                .asking("q", "broken.yaml")
                .file("src/good.yaml", DemoCatalog.DEMO)
                .file("src/broken.yaml", "catalog: 1\n");

        assertRefused(project.compile(compiler));
    }

    @ParameterizedTest
    @EnumSource
    void everyBrokenCatalogIsToldAtOnce(Compiler compiler) {
        Project project = new Project(folder)
                .asking("p", "nowhere.yaml")
                .asking("q", "a.yaml")
                .asking("r", "b.yaml")
                .file("src/a.yaml", "catalog: 1\n")
                .file("src/b.yaml", "catalog: 2\n");

        Result result = project.compile(compiler);

        assertRefused(result);
        assertThat(result.text()).contains("no catalog `nowhere.yaml`", "a.yaml:1:1: error[", "b.yaml:1:10: error[");
    }

    @ParameterizedTest
    @EnumSource
    void after20ProblemsTheRestIsCounted(Compiler compiler) {
        StringBuilder catalog = new StringBuilder(DemoCatalog.DEMO);
        for (int i = 1; i <= 23; i++) {
            catalog.append("    wrong").append(i).append(": x\n");
        }

        Result result = Project.withCatalog(folder, catalog.toString()).compile(compiler);

        assertRefused(result);
        assertThat(matches("error\\[unknown-key]", result)).hasSize(20);
        assertThat(result.text())
                .contains("`wrong20`")
                .doesNotContain("`wrong21`")
                .contains("and 3 more");
    }

    @ParameterizedTest
    @EnumSource
    void errorsComeBeforeWarningsWhereverTheyStand(Compiler compiler) {
        String catalog = withIdleClass() + "    wrong: x\n";

        Result result = Project.withCatalog(folder, catalog).compile(compiler);

        assertRefused(result);
        assertThat(matches("(error|warning)\\[[a-z-]+]", result))
                .containsExactly("error[unknown-key]", "warning[idle-class]");
    }

    @ParameterizedTest
    @EnumSource
    void aWarningOfTheCatalogDoesNotFailABuildThatFailsOnWarnings(Compiler compiler) {
        String strict = compiler == Compiler.JAVAC ? "-Werror" : "-failOnWarning";

        Result result = Project.withCatalog(folder, withIdleClass()).compile(compiler, strict);

        assertThat(result.success()).as(result.text()).isTrue();
        assertThat(result.text()).contains("warning[idle-class]");
        assertThat(result.classes()).containsKey("p/DemoErrors.class");
    }

    @ParameterizedTest
    @EnumSource
    void oneCatalogInTwoPackagesIsRefused(Compiler compiler) {
        Result result = Project.withCatalog(folder, DemoCatalog.DEMO)
                .asking("q", "catalog.yaml")
                .compile(compiler);

        assertRefused(result);
        assertThat(result.text())
                .contains(
                        "error[catalog-twice]: the packages p and q both ask for the catalog demo; its resources can lie"
                                + " in a module once");
    }

    @ParameterizedTest
    @EnumSource
    void oneGivenFileForTwoPackagesIsRefused(Compiler compiler) {
        Result result = Project.withCatalog(folder, DemoCatalog.DEMO)
                .asking("q", "catalog.yaml")
                .compile(compiler, "-Aerrorcatalog.file=" + folder.resolve("src/catalog.yaml"));

        assertRefused(result);
        assertThat(result.text())
                .contains("error[one-file]: -Aerrorcatalog.file names one catalog, but 2 packages ask for one: p, q");
    }

    @ParameterizedTest
    @EnumSource
    void classesWrittenByHandUnderGeneratedNamesAreRefused(Compiler compiler) {
        Result result = Project.withCatalog(folder, DemoCatalog.DEMO)
                .file("src/p/DemoErrors.java", "package p; class DemoErrors {}")
                .file("src/p/ProtocolErrors.java", "package p; class ProtocolErrors {}")
                .file("src/q/DemoException.java", "package q; class DemoException {}")
                .compile(compiler);

        assertThat(result.success()).isFalse();
        assertThat(result.generated()).isEmpty();
        assertThat(result.classes()).doesNotContainKey("p/DemoException.class");
        assertThat(result.text())
                .contains("error[class-exists]: written by hand, and generated from the catalog demo as well:"
                        + " p.DemoErrors, p.ProtocolErrors; rename yours, or the catalog's");
    }

    @ParameterizedTest
    @CsvSource({
        "JAVAC, String", "ECJ, String",
        "JAVAC, Object", "ECJ, Object",
        "JAVAC, Throwable", "ECJ, Throwable",
        "JAVAC, RuntimeException", "ECJ, RuntimeException",
        "JAVAC, Integer", "ECJ, Integer",
    })
    void aClassThatHidesOneOfJavaLangFromGeneratedCodeIsRefused(Compiler compiler, String name) {
        Result result = Project.withCatalog(folder, withIntegerField())
                .file("src/p/" + name + ".java", "package p; class " + name + " {}")
                .compile(compiler);

        assertThat(result.success()).isFalse();
        assertThat(result.generated()).isEmpty();
        assertThat(result.text())
                .contains("error[class-hides]: hides a class of java.lang from the code generated into its package: p."
                        + name + "; rename yours, or annotate another package");
    }

    @ParameterizedTest
    @EnumSource
    void aClassThatHidesNothingThatGeneratedCodeUsesIsAccepted(Compiler compiler) {
        Result result = Project.withCatalog(folder, DemoCatalog.DEMO)
                .file("src/p/Process.java", "package p; class Process {}")
                .file("src/p/Integer.java", "package p; class Integer {}")
                .file("src/p/ErrorCode.java", "package p; class ErrorCode {}")
                .file("src/p/List.java", "package p; class List {}")
                .file("src/q/String.java", "package q; class String {}")
                .compile(compiler);

        assertThat(result.success()).as(result.text()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aWrongOptionIsRefused(Compiler compiler) {
        Result result = Project.withCatalog(folder, DemoCatalog.DEMO).compile(compiler, "-Aerrorcatalog.docs=maybe");

        assertRefused(result);
        assertThat(result.text()).contains("error[bad-option]: -Aerrorcatalog.docs=maybe is neither on nor off");
    }

    @ParameterizedTest
    @EnumSource
    void pagesThatAreSwitchedOffAreNotWrittenAndNotMissed(Compiler compiler) {
        Result result = Project.withCatalog(folder, DemoCatalog.DEMO).compile(compiler, "-Aerrorcatalog.docs=off");

        assertThat(result.success()).as(result.text()).isTrue();
        assertThat(result.text()).doesNotContain("note[");
        assertThat(result.generated()).containsKey("p/DemoErrors.java");
        assertThat(result.generated().keySet()).noneMatch(path -> path.endsWith(".md"));
    }

    /** The annotation does not compile: that is the compiler's message, and we add none. */
    @ParameterizedTest
    @CsvSource({
        "JAVAC, ''", "ECJ, ''",
        "JAVAC, ()", "ECJ, ()",
        "JAVAC, (1)", "ECJ, (1)",
        "JAVAC, (Unknown.PATH)", "ECJ, (Unknown.PATH)",
    })
    void anAnnotationThatDoesNotCompileIsLeftToTheCompiler(Compiler compiler, String arguments) {
        Result result = new Project(folder)
                .file(
                        "src/p/package-info.java",
                        "@dev.errorcatalog.runtime.ErrorCatalog" + arguments + "\npackage p;\n")
                .compile(compiler);

        assertRefused(result);
        assertThat(result.text()).doesNotContain("error[");
    }

    private static String withIntegerField() {
        return DemoCatalog.withClassLines(
                "fields:", "  count:", "    type: java.lang.Integer", "    description: What it holds.");
    }

    private static String withIdleClass() {
        return DemoCatalog.DEMO.replace(
                "categories:\n",
                "  IdleException:\n    extends: DemoException\n    description: Never used.\ncategories:\n");
    }

    private static List<String> matches(String pattern, Result result) {
        return Pattern.compile(pattern)
                .matcher(result.text())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static void assertRefused(Result result) {
        assertThat(result.success()).as(result.text()).isFalse();
        assertThat(result.generated()).isEmpty();
        assertThat(result.classes().keySet()).allMatch(path -> path.endsWith("package-info.class"));
    }
}
