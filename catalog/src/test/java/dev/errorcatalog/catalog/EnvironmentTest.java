package dev.errorcatalog.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a machine stands, and what its people speak, changes neither catalogs nor messages. */
class EnvironmentTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "fa-IR", "th-TH-u-ca-buddhist-nu-thai", "de-DE"})
    void theLocaleChangesNothing(String tag) throws IOException {
        Locale.setDefault(Locale.ROOT);
        List<String> expected = everythingTold();
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        assertThat(everythingTold()).isEqualTo(expected).hasSizeGreaterThan(100);
    }

    private static List<String> everythingTold() throws IOException {
        List<String> told = Stream.concat(
                        Stream.of(Path.of("src/test/resources/full/catalog.yaml")),
                        Stream.concat(find("src/test/resources/rules"), find("src/test/resources/corpus")))
                .map(EnvironmentTest::told)
                .collect(Collectors.toList());
        Rules.all().forEach(rule -> told.add(rule.toString()));
        return told;
    }

    private static Stream<Path> find(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    private static String told(Path file) {
        Parsed parsed = Catalogs.read("catalog.yaml", file);
        String problems = parsed.problems().stream().map(Problem::render).collect(Collectors.joining());
        return file
                + problems
                + parsed.catalog()
                        .map(catalog -> CatalogDigest.sha256(catalog) + catalog)
                        .orElse("");
    }
}
