package dev.errorcatalog.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.model.Catalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a catalog says does not depend on the order of its entries, nor on the files they stand in. */
class OrderTest {
    private static final Path FULL = Path.of("src/test/resources/full");
    private static final String INCLUDE = "include: [errors/*.yaml]";
    private static final Catalog EXPECTED = catalog(Catalogs.read("catalog.yaml", FULL.resolve("catalog.yaml")));

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void inOneFile(int seed) throws IOException {
        String text = text().shuffled(new Random(seed), INCLUDE);
        isTheSame(Catalogs.read("catalog.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void inManyFiles(int seed, @TempDir Path folder) throws IOException {
        isTheSame(read(spread(new Random(seed), folder)));
    }

    @Test
    void inAJar(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("sdk.jar");
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            spread(new Random(1), files.getPath("/org/example"));
        }
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            isTheSame(read(files.getPath("/org/example/catalog.yaml")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[errors/*.yaml, errors/*.yaml]",
                "[\"errors/*\"]",
                "[errors/b.yaml, errors/a.yaml]",
                "[\"errors/*.*\", errors/a.yaml]"
            })
    void howeverTheFilesAreNamed(String include, @TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("errors/folder.yaml"));
        for (String file : List.of("errors/a.yaml", "errors/b.yaml")) {
            Files.copy(FULL.resolve(file), folder.resolve(file));
        }
        Files.writeString(folder.resolve("errors/.hidden.yaml"), "hidden files: are not included");
        String main = Files.readString(FULL.resolve("catalog.yaml")).replace("[errors/*.yaml]", include);
        isTheSame(read(Files.writeString(folder.resolve("catalog.yaml"), main)));
    }

    @Test
    void theMainFileDoesNotIncludeItself(@TempDir Path folder) throws IOException {
        for (String file : List.of("a.yaml", "b.yaml")) {
            Files.copy(FULL.resolve("errors").resolve(file), folder.resolve(file));
        }
        String main = Files.readString(FULL.resolve("catalog.yaml")).replace(INCLUDE, "include: ['*.yaml']");
        isTheSame(read(Files.writeString(folder.resolve("catalog.yaml"), main)));
    }

    private static void isTheSame(Parsed parsed) {
        assertThat(parsed.problems()).isEmpty();
        assertThat(catalog(parsed)).isEqualTo(EXPECTED).hasToString(EXPECTED.toString());
        assertThat(CatalogDigest.sha256(catalog(parsed))).isEqualTo(CatalogDigest.sha256(EXPECTED));
    }

    /** Writes the catalog below a folder, errors and tombstones dealt out to several files. Returns the main file. */
    private static Path spread(Random random, Path folder) throws IOException {
        Files.createDirectories(folder.resolve("errors"));
        List<StringBuilder> files = new ArrayList<>();
        for (String key : List.of("errors:", "removed:")) {
            List<StringBuilder> parts = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                parts.add(new StringBuilder());
            }
            text().entries(key).forEach(entry -> parts.get(random.nextInt(4)).append(entry));
            for (StringBuilder part : parts) {
                files.add(part.isEmpty() ? new StringBuilder(key + " {}\n") : part.insert(0, key + "\n"));
            }
        }
        for (int i = 0; i < files.size(); i++) {
            Files.writeString(folder.resolve("errors/part" + i + ".yaml"), files.get(i));
        }
        String main = text().shuffled(random, "errors:", "removed:");
        return Files.writeString(folder.resolve("catalog.yaml"), main);
    }

    private static CatalogText text() throws IOException {
        return new CatalogText()
                .add(Files.readString(FULL.resolve("catalog.yaml")))
                .add(Files.readString(FULL.resolve("errors/a.yaml")))
                .add(Files.readString(FULL.resolve("errors/b.yaml")));
    }

    private static Parsed read(Path main) {
        return Catalogs.read("catalog.yaml", main);
    }

    private static Catalog catalog(Parsed parsed) {
        return parsed.catalog().orElseThrow(() -> new AssertionError(parsed.problems()));
    }
}
