package dev.errorcatalog.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is generated from a small catalog that touches every feature, for reading.
 *
 * <p>After a change on purpose: run this test once with {@code -Derrorcatalog.golden.write=true}, read the difference,
 * commit it.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @Test
    void theSourcesAndResourcesOfTheGardenAreThoseThatWereRead() throws IOException {
        Map<String, String> generated = generated();
        if (Boolean.getBoolean("errorcatalog.golden.write")) {
            write(generated);
        }

        assertThat(read()).containsExactlyEntriesOf(generated);
    }

    @Test
    void theyCompileWithoutAWarningForElevenAndForThisJdk() throws IOException {
        List<SourceFile> sources = read().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".java"))
                .map(file ->
                        new SourceFile(Samples.PACKAGE + "." + file.getKey().replace(".java", ""), file.getValue()))
                .toList();
        String doclint = "-Xdoclint:all,-missing";

        Compiled eleven = Compiled.of(sources, "--release", "11", doclint);
        Compiled current = Compiled.of(sources, doclint);

        assertThat(eleven.classes().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        sources.stream().map(SourceFile::qualifiedName).toList())
                .isEqualTo(current.classes().keySet());
    }

    @Test
    void withoutAnnotationsNoneIsMentioned() {
        Target bare = new Target(Samples.PACKAGE, false, false);

        List<SourceFile> sources = CatalogGenerator.generate(Samples.garden(), Samples.SHA256, bare)
                .sources();

        assertThat(sources)
                .allSatisfy(source -> assertThat(source.text()).doesNotContain("Generated", "jspecify", "Null"));
        assertThat(Compiled.of(sources).classes()).hasSameSizeAs(sources);
    }

    private static Map<String, String> generated() {
        GeneratedCode code = CatalogGenerator.generate(Samples.garden(), Samples.SHA256, Samples.TARGET);
        Map<String, String> files = new TreeMap<>();
        code.sources()
                .forEach(source -> files.put(
                        source.qualifiedName().substring(Samples.PACKAGE.length() + 1) + ".java", source.text()));
        code.resources()
                .forEach(
                        resource -> files.put(resource.path().replace("META-INF/error-catalog/", ""), resource.text()));
        return files;
    }

    private static Map<String, String> read() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(GOLDEN)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static void write(Map<String, String> files) throws IOException {
        for (String old : read().keySet()) {
            Files.delete(GOLDEN.resolve(old));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(GOLDEN.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
    }
}
