package dev.errorcatalog.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.release.lock.Lock;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.Version;
import dev.errorcatalog.processor.Project.Result;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lock beside the catalog tells the pages what earlier releases changed; a compile does not depend on it. */
class LockTest {
    private static final String LOCK = lock();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void isFoundBesideACatalogOnTheSourcePath(Compiler compiler) {
        assertTells(demo().file("src/catalog.lock.yaml", LOCK).compile(compiler));
    }

    @ParameterizedTest
    @EnumSource
    void isFoundBesideTheCatalogOfTheFileOption(Compiler compiler) {
        Project project = new Project(folder)
                .asking("p", "catalog.yaml")
                .file("errors/shop.yaml", DemoCatalog.DEMO)
                .file("errors/catalog.lock.yaml", LOCK);

        assertTells(project.compile(compiler, "-Aerrorcatalog.file=" + folder.resolve("errors/shop.yaml")));
    }

    @ParameterizedTest
    @EnumSource
    void isFoundBesideACatalogInAJar(Compiler compiler) throws IOException {
        Path jar = folder.resolve("a.jar");
        try (FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            Files.createDirectory(files.getPath("errors"));
            Files.writeString(files.getPath("errors/catalog.yaml"), DemoCatalog.DEMO);
            Files.writeString(files.getPath("errors/catalog.lock.yaml"), LOCK);
        }
        Project project = new Project(folder).asking("p", "errors/catalog.yaml");

        assertTells(project.compile(compiler, "-cp", Project.runtime() + File.pathSeparator + jar));
    }

    @ParameterizedTest
    @EnumSource
    void aLockThatWasEditedCostsOneNoteAndTheHistory(Compiler compiler) {
        Result without = demo().compile(compiler);
        Result result = demo().file("src/catalog.lock.yaml", LOCK.replace("fatal-set", "fatal-cleared"))
                .compile(compiler);

        assertThat(result.success()).as(result.text()).isTrue();
        assertThat(result.text())
                .containsOnlyOnce("note[unread-lock]: catalog.lock.yaml:3:1: the lock was edited")
                .doesNotContain("error[");
        assertThat(page(result)).isEqualTo(page(without)).doesNotContain("## History");
    }

    @ParameterizedTest
    @EnumSource
    void whereNoPagesAreWrittenNothingIsSaidOfIt(Compiler compiler) {
        Result result =
                demo().file("src/catalog.lock.yaml", "what is this").compile(compiler, "-Aerrorcatalog.docs=off");

        assertThat(result.success()).as(result.text()).isTrue();
        assertThat(result.text()).doesNotContain("lock");
    }

    private Project demo() {
        return Project.withCatalog(folder, DemoCatalog.DEMO);
    }

    private static void assertTells(Result result) {
        assertThat(result.success()).as(result.text()).isTrue();
        assertThat(result.text()).doesNotContain("note[");
        assertThat(page(result)).contains("## History\n\n-   Since 1.0.0.\n-   In 1.4.0: fatal in more cases.\n");
    }

    private static String page(Result result) {
        return new String(result.generated().get("error-catalog/demo/errors/protocol-101.md"), UTF_8);
    }

    /** The lock of a release of the demo that has a past. */
    private static String lock() {
        Release release = Release.of(
                Catalogs.read("catalog.yaml", DemoCatalog.DEMO.getBytes(UTF_8))
                        .catalog()
                        .orElseThrow(),
                Version.parse("1.4.0"));
        List<ReleasedError> errors = release.errors().values().stream()
                .map(error -> error.with(Optional.of("1.0.0"), error.anchors(), List.of("1.4.0 fatal-set")))
                .toList();
        return Lock.write(Release.of(
                release.version(),
                release.header(),
                release.classes().values(),
                release.categories().values(),
                errors,
                release.removed().values()));
    }
}
