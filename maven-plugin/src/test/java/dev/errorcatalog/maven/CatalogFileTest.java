package dev.errorcatalog.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogFileTest {
    private static final String CATALOG = """
            catalog: 1
            name: shop
            unknown: ShopException
            include: [more/*.yaml]
            classes:
              ShopException: {extends: java.lang.RuntimeException, description: "Root of the shop's errors."}
            categories:
              payment: {wire: ["pay"], class: ShopException, description: "Errors of the payment service."}
            """;
    private static final String MORE = """
            errors:
              DECLINED: {code: payment/51, description: "The bank declined the card.", action: "Ask for another card."}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "src/main/errors/catalog.yaml, src/main/errors/catalog.yaml",
        "errors.yml,                   errors.yml",
        "my errors/catalog.yaml,       catalog.yaml",
        "a%b/my errors.yaml,           catalog.yaml",
        "../shared/errors.yaml,        errors.yaml",
    })
    void aCopyLiesWhereTheCatalogLiesInTheModuleIfTheProcessorAcceptsThat(String file, String copy) {
        Path path = folder.resolve("module").resolve(file).normalize();
        assertThat(new LocalCatalog(path, file, folder.resolve("module")).copyPath())
                .isEqualTo(copy);
    }

    @Test
    void aMissingCatalogIsAProblemWithItsName() throws IOException {
        try (CatalogFile missing = new LocalCatalog(folder.resolve("no.yaml"), "module/no.yaml", folder)) {
            assertThat(missing.read().catalog()).isEmpty();
            assertThat(missing.read().problems().toString()).contains("module/no.yaml", "unreadable-file");
        }
    }

    @Test
    void isFoundInTheClassesOfAModule() throws IOException, MojoExecutionException, MojoFailureException {
        write(folder.resolve("classes"));
        assertReads(List.of(folder.resolve("nowhere"), folder.resolve("classes")));
    }

    @Test
    void isFoundInAJarWithTheFilesItIncludes() throws IOException, MojoExecutionException, MojoFailureException {
        try (FileSystem without = jar("without.jar");
                FileSystem with = jar("with.jar")) {
            Files.writeString(without.getPath("other.yaml"), "");
            write(with.getPath("/"));
        }
        assertReads(List.of(folder.resolve("without.jar"), folder.resolve("with.jar")));
    }

    @Test
    void isNotFoundAnywhereElse() {
        assertThatThrownBy(() -> JarCatalog.find("errors/catalog.yaml", List.of(folder.resolve("nowhere"))))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining(
                        "there is no errors/catalog.yaml on the class path: " + folder.resolve("nowhere"));
    }

    @Test
    void isNotLookedForOutsideOfTheClassPath() {
        assertThatThrownBy(() -> JarCatalog.find("../catalog.yaml", List.of(folder)))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("errorcatalog.file names the catalog `../catalog.yaml`");
    }

    private FileSystem jar(String name) throws IOException {
        return FileSystems.newFileSystem(
                URI.create("jar:" + folder.resolve(name).toUri()), Map.of("create", "true"));
    }

    private static void write(Path root) throws IOException {
        Files.createDirectories(root.resolve("errors/more"));
        Files.writeString(root.resolve("errors/catalog.yaml"), CATALOG);
        Files.writeString(root.resolve("errors/more/payment.yaml"), MORE);
    }

    private static void assertReads(List<Path> classPath)
            throws IOException, MojoExecutionException, MojoFailureException {
        try (CatalogFile found = JarCatalog.find("errors/catalog.yaml", classPath)) {
            assertThat(found.read().problems()).isEmpty();
            assertThat(found.read().catalog().orElseThrow().errors()).hasSize(1);
            assertThat(found.shown()).isEqualTo("errors/catalog.yaml");
        }
    }
}
