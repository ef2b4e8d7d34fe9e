package dev.errorcatalog.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.processor.Project.Result;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the catalog is searched for, in which order, and what is said when it is nowhere. */
class LookupTest {
    private static final String MAIN =
            DemoCatalog.DEMO.substring(0, DemoCatalog.DEMO.indexOf("errors:")) + "include: [more/*.yaml]\n";
    private static final String INCLUDED = DemoCatalog.DEMO.substring(DemoCatalog.DEMO.indexOf("errors:"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void theFileOptionWins(Compiler compiler) {
        Project project = new Project(folder)
                .asking("p", "errors/catalog.yaml")
                .file("elsewhere/x.yaml", DemoCatalog.named("from-option"))
                .file("out/errors/catalog.yaml", DemoCatalog.named("from-output"));

        Result result = project.compile(compiler, "-Aerrorcatalog.file=" + folder.resolve("elsewhere/x.yaml"));

        assertGenerated(result, "FromOption");
    }

    @ParameterizedTest
    @EnumSource
    void thenTheClassOutput(Compiler compiler) {
        Project project = new Project(folder)
                .asking("p", "errors/catalog.yaml")
                .file("out/errors/catalog.yaml", DemoCatalog.named("from-output"))
                .file("src/errors/catalog.yaml", DemoCatalog.named("from-source"));

        assertGenerated(project.compile(compiler), "FromOutput");
    }

    @ParameterizedTest
    @EnumSource
    void thenTheSourcePath(Compiler compiler) {
        Project project = new Project(folder)
                .asking("p", "errors/catalog.yaml")
                .file("src/errors/catalog.yaml", DemoCatalog.named("from-source"))
                .file("lib/errors/catalog.yaml", DemoCatalog.named("from-class-path"));

        assertGenerated(project.compile(compiler, "-cp", classPath("lib")), "FromSource");
    }

    @ParameterizedTest
    @EnumSource
    void thenAFolderOfTheClassPath(Compiler compiler) {
        Project project = new Project(folder)
                .asking("p", "errors/catalog.yaml")
                .file("lib/errors/catalog.yaml", DemoCatalog.named("from-class-path"));

        assertGenerated(project.compile(compiler, "-cp", classPath("lib")), "FromClassPath");
    }

    @ParameterizedTest
    @EnumSource
    void orAJarOfTheClassPath(Compiler compiler) {
        jar("lib/a.jar", Map.of("errors/catalog.yaml", DemoCatalog.named("from-jar")));

        Result result =
                new Project(folder).asking("p", "errors/catalog.yaml").compile(compiler, "-cp", classPath("lib/a.jar"));

        assertGenerated(result, "FromJar");
    }

    @ParameterizedTest
    @EnumSource
    void includesAreFoundBesideACatalogInAFolder(Compiler compiler) {
        Project project = new Project(folder)
                .asking("p", "errors/catalog.yaml")
                .file("src/errors/catalog.yaml", MAIN)
                .file("src/errors/more/protocol.yaml", INCLUDED);

        assertHasConstant(project.compile(compiler));
    }

    @ParameterizedTest
    @EnumSource
    void includesAreFoundBesideACatalogOfTheFileOption(Compiler compiler) {
        Project project = new Project(folder)
                .asking("p", "catalog.yaml")
                .file("errors/catalog.yaml", MAIN)
                .file("errors/more/protocol.yaml", INCLUDED);

        assertHasConstant(project.compile(compiler, "-Aerrorcatalog.file=" + folder.resolve("errors/catalog.yaml")));
    }

    @ParameterizedTest
    @EnumSource
    void includesAreFoundBesideACatalogInAJar(Compiler compiler) {
        jar("lib/a.jar", Map.of("errors/catalog.yaml", MAIN, "errors/more/protocol.yaml", INCLUDED));

        Result result =
                new Project(folder).asking("p", "errors/catalog.yaml").compile(compiler, "-cp", classPath("lib/a.jar"));

        assertHasConstant(result);
    }

    @ParameterizedTest
    @CsvSource({
        "JAVAC, a b%20\u00fc!", "ECJ, a b%20\u00fc!",
        "JAVAC, a%20\u00fc!", "ECJ, a%20\u00fc!",
        "JAVAC, 100%", "ECJ, 100%",
        "JAVAC, a+b#c?d", "ECJ, a+b#c?d",
    })
    void aJarWhosePathNeedsEscapesIsRead(Compiler compiler, String odd) {
        jar(odd + "/x.jar", Map.of("errors/catalog.yaml", DemoCatalog.named("from-jar")));

        Result result = new Project(folder)
                .asking("p", "errors/catalog.yaml")
                .compile(compiler, "-cp", classPath(odd + "/x.jar"));

        assertGenerated(result, "FromJar");
    }

    @ParameterizedTest
    @EnumSource
    void aCatalogThatIsNowhereIsToldWithEveryPlaceTried(Compiler compiler) {
        Result result = new Project(folder).asking("p", "errors/catalog.yaml").compile(compiler);

        assertRefused(
                result,
                "error[no-catalog]: no catalog `errors/catalog.yaml` was found; tried in this order:"
                        + " -Aerrorcatalog.file (not given), CLASS_OUTPUT (not there), SOURCE_PATH (not there),"
                        + " CLASS_PATH (not there)");
    }

    @ParameterizedTest
    @EnumSource
    void aCompileWithoutASourcePathSaysSoToo(Compiler compiler) {
        Result result = new Project(folder).asking("p", "catalog.yaml").run(compiler, List.of());

        assertRefused(result, "error[no-catalog]: no catalog `catalog.yaml` was found");
        assertThat(result.text()).containsPattern("SOURCE_PATH \\(not (there|available: .+)\\)");
    }

    @ParameterizedTest
    @EnumSource
    void aFolderIsNoCatalog(Compiler compiler) {
        Project project = new Project(folder).asking("p", "errors").file("src/errors/catalog.yaml", DemoCatalog.DEMO);

        assertRefused(project.compile(compiler), "error[no-catalog]: no catalog `errors` was found");
    }

    @ParameterizedTest
    @EnumSource
    void aMissingFileOfTheOptionIsNotSearchedForElsewhere(Compiler compiler) {
        String missing = folder.resolve("missing.yaml").toString();

        Result result =
                Project.withCatalog(folder, DemoCatalog.DEMO).compile(compiler, "-Aerrorcatalog.file=" + missing);

        assertRefused(result, "error[no-catalog]: -Aerrorcatalog.file=" + missing + ": there is no such file");
    }

    @ParameterizedTest
    @EnumSource
    void theValueOfTheAnnotationIsChecked(Compiler compiler) {
        assertRefused(new Project(folder).asking("p", "../catalog.yaml").compile(compiler), "error[bad-path]: ");
    }

    private String classPath(String entry) {
        return Project.runtime() + File.pathSeparator + folder.resolve(entry);
    }

    private void jar(String path, Map<String, String> entries) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
                for (Map.Entry<String, String> entry : entries.entrySet()) {
                    jar.putNextEntry(new JarEntry(entry.getKey()));
                    jar.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                    jar.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertGenerated(Result result, String facade) {
        assertThat(result.success()).as(result.text()).isTrue();
        assertThat(result.classes().keySet())
                .filteredOn(path -> path.startsWith("p/F") && path.endsWith("Errors.class"))
                .containsExactly("p/" + facade + "Errors.class");
    }

    private static void assertHasConstant(Result result) {
        assertThat(result.success()).as(result.text()).isTrue();
        assertThat(new String(result.generated().get("p/ProtocolErrors.java"), StandardCharsets.US_ASCII))
                .contains("CONNECTION_LOST");
    }

    private static void assertRefused(Result result, String message) {
        assertThat(result.success()).isFalse();
        assertThat(result.text()).contains(message);
        assertThat(result.generated()).isEmpty();
    }
}
