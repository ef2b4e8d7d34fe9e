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
import org.junit.jupiter.params.provider.EnumSource;

/** Where the catalog is searched for, in which order, and what is said when it is nowhere. */
class LookupTest {
    private static final String MAIN =
            Samples.DEMO.substring(0, Samples.DEMO.indexOf("errors:")) + "include: [more/*.yaml]\n";
    private static final String INCLUDED = Samples.DEMO.substring(Samples.DEMO.indexOf("errors:"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void the_file_option_wins(Compiler compiler) {
        Project project = new Project(folder)
                .asking("p", "errors/catalog.yaml")
                .file("elsewhere/x.yaml", Samples.named("from-option"))
                .file("out/errors/catalog.yaml", Samples.named("from-output"));

        Result result = project.compile(compiler, "-Aerrorcatalog.file=" + folder.resolve("elsewhere/x.yaml"));

        assertGenerated(result, "FromOption");
    }

    @ParameterizedTest
    @EnumSource
    void then_the_class_output(Compiler compiler) {
        Project project = new Project(folder)
                .asking("p", "errors/catalog.yaml")
                .file("out/errors/catalog.yaml", Samples.named("from-output"))
                .file("src/errors/catalog.yaml", Samples.named("from-source"));

        assertGenerated(project.compile(compiler), "FromOutput");
    }

    @ParameterizedTest
    @EnumSource
    void then_the_source_path(Compiler compiler) {
        Project project = new Project(folder)
                .asking("p", "errors/catalog.yaml")
                .file("src/errors/catalog.yaml", Samples.named("from-source"))
                .file("lib/errors/catalog.yaml", Samples.named("from-class-path"));

        assertGenerated(project.compile(compiler, "-cp", classPath("lib")), "FromSource");
    }

    @ParameterizedTest
    @EnumSource
    void then_a_folder_of_the_class_path(Compiler compiler) {
        Project project = new Project(folder)
                .asking("p", "errors/catalog.yaml")
                .file("lib/errors/catalog.yaml", Samples.named("from-class-path"));

        assertGenerated(project.compile(compiler, "-cp", classPath("lib")), "FromClassPath");
    }

    @ParameterizedTest
    @EnumSource
    void or_a_jar_of_the_class_path(Compiler compiler) {
        jar("lib/a.jar", Map.of("errors/catalog.yaml", Samples.named("from-jar")));

        Result result =
                new Project(folder).asking("p", "errors/catalog.yaml").compile(compiler, "-cp", classPath("lib/a.jar"));

        assertGenerated(result, "FromJar");
    }

    @ParameterizedTest
    @EnumSource
    void includes_are_found_beside_a_catalog_in_a_folder(Compiler compiler) {
        Project project = new Project(folder)
                .asking("p", "errors/catalog.yaml")
                .file("src/errors/catalog.yaml", MAIN)
                .file("src/errors/more/protocol.yaml", INCLUDED);

        assertHasConstant(project.compile(compiler));
    }

    @ParameterizedTest
    @EnumSource
    void includes_are_found_beside_a_catalog_of_the_file_option(Compiler compiler) {
        Project project = new Project(folder)
                .asking("p", "catalog.yaml")
                .file("errors/catalog.yaml", MAIN)
                .file("errors/more/protocol.yaml", INCLUDED);

        assertHasConstant(project.compile(compiler, "-Aerrorcatalog.file=" + folder.resolve("errors/catalog.yaml")));
    }

    @ParameterizedTest
    @EnumSource
    void includes_are_found_beside_a_catalog_in_a_jar(Compiler compiler) {
        jar("lib/a.jar", Map.of("errors/catalog.yaml", MAIN, "errors/more/protocol.yaml", INCLUDED));

        Result result =
                new Project(folder).asking("p", "errors/catalog.yaml").compile(compiler, "-cp", classPath("lib/a.jar"));

        assertHasConstant(result);
    }

    @ParameterizedTest
    @EnumSource
    void a_jar_whose_path_needs_escapes_is_read(Compiler compiler) {
        jar("a b%20\u00fc!/x.jar", Map.of("errors/catalog.yaml", Samples.named("from-jar")));

        Result result = new Project(folder)
                .asking("p", "errors/catalog.yaml")
                .compile(compiler, "-cp", classPath("a b%20\u00fc!/x.jar"));

        assertGenerated(result, "FromJar");
    }

    @ParameterizedTest
    @EnumSource
    void a_catalog_that_is_nowhere_is_told_with_every_place_tried(Compiler compiler) {
        Result result = new Project(folder).asking("p", "errors/catalog.yaml").compile(compiler);

        assertRefused(
                result,
                "error[no-catalog]: no catalog `errors/catalog.yaml` was found; tried in this order:"
                        + " -Aerrorcatalog.file (not given), CLASS_OUTPUT (not there), SOURCE_PATH (not there),"
                        + " CLASS_PATH (not there)");
    }

    @ParameterizedTest
    @EnumSource
    void a_compile_without_a_source_path_says_so_too(Compiler compiler) {
        Result result = new Project(folder).asking("p", "catalog.yaml").run(compiler, List.of());

        assertRefused(result, "error[no-catalog]: no catalog `catalog.yaml` was found");
        assertThat(result.text()).containsPattern("SOURCE_PATH \\(not (there|available in this build)\\)");
    }

    @ParameterizedTest
    @EnumSource
    void a_folder_is_no_catalog(Compiler compiler) {
        Project project = new Project(folder).asking("p", "errors").file("src/errors/catalog.yaml", Samples.DEMO);

        assertRefused(project.compile(compiler), "error[no-catalog]: no catalog `errors` was found");
    }

    @ParameterizedTest
    @EnumSource
    void a_missing_file_of_the_option_is_not_searched_for_elsewhere(Compiler compiler) {
        String missing = folder.resolve("missing.yaml").toString();

        Result result = Project.withCatalog(folder, Samples.DEMO).compile(compiler, "-Aerrorcatalog.file=" + missing);

        assertRefused(result, "error[no-catalog]: -Aerrorcatalog.file=" + missing + ": there is no such file");
    }

    @ParameterizedTest
    @EnumSource
    void the_value_of_the_annotation_is_checked(Compiler compiler) {
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
