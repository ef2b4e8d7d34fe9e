package dev.errorcatalog.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogCopyTest {
    private static final String MAIN = """
            # A comment that stays at home.
            catalog: 1
            name: garden

            unknown: GardenException
            include: [errors/*.yaml]
            classes:
              GardenException: {extends: java.lang.RuntimeException, description: "Root.", since: 1.0.0}
            categories:
              plant:   {wire: ["a", 'b'], class: GardenException, description: "Plants."}
            errors:
              # Why this is here.
              WILTED:
                code: plant/1
                description: |
                  It lacks water:

                      see the `pot`
                action: >
                  Give it
                  some.
                fatal: true
                sources: ["https://secret.example.org"]
                related: [EATEN]
            removed:
              plant/9: {name: GONE, since: 1.0.0, reason: "It grew back."}
            """;

    private static final String INCLUDED = """
            errors:
              EATEN: {code: plant/2, sources: ["https://secret.example.org/2"], description: "A snail was here.", action: "Build a fence."}
            """;

    @TempDir
    Path folder;

    @Test
    void saysTheSame() throws IOException {
        Parsed original = read(folder.resolve("original"), Map.of("catalog.yaml", MAIN, "errors/more.yaml", INCLUDED));
        Parsed copy = read(folder.resolve("copy"), CatalogCopy.of(original));
        assertThat(digest(copy)).isEqualTo(digest(original));
    }

    @Test
    void keepsEveryKeyInItsLineAndColumn() throws IOException {
        Parsed original = read(folder.resolve("original"), Map.of("catalog.yaml", MAIN, "errors/more.yaml", INCLUDED));
        Parsed copy = read(folder.resolve("copy"), CatalogCopy.of(original));
        for (String[] path : List.<String[]>of(
                new String[] {"name"},
                new String[] {"classes", "GardenException", "since"},
                new String[] {"categories", "plant", "wire", "1"},
                new String[] {"errors", "WILTED", "code"},
                new String[] {"errors", "WILTED", "action"},
                new String[] {"errors", "WILTED", "related", "0"},
                new String[] {"errors", "EATEN", "action"},
                new String[] {"removed", "plant/9", "reason"})) {
            assertThat(copy.positions().at(path))
                    .hasToString(original.positions().at(path).toString());
        }
    }

    @Test
    void tellsNobodyTheSourcesAndComments() throws IOException {
        Parsed original = read(folder, Map.of("catalog.yaml", MAIN, "errors/more.yaml", INCLUDED));
        SortedMap<String, String> copy = CatalogCopy.of(original);
        assertThat(copy).containsOnlyKeys("catalog.yaml", "errors/more.yaml");
        assertThat(String.join("", copy.values())).doesNotContain("secret", "sources", "stays at home", "Why");
    }

    @Test
    void isTheSameForTheSameText() throws IOException {
        Parsed original = read(folder.resolve("original"), Map.of("catalog.yaml", MAIN, "errors/more.yaml", INCLUDED));
        Parsed copy = read(folder.resolve("copy"), CatalogCopy.of(original));
        assertThat(CatalogCopy.of(copy)).isEqualTo(CatalogCopy.of(original));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a \\\"quoted\\\" word\"",
                "'a back\\slash, a # and a `{brace}`'",
                "\"tab\\there, line\\nthere, \\u00e9, \\U0001F331\"",
                "\"- [no, list]: & * ! | > % @ `\"",
                "\"  blanks around  \"",
                "\"---\"",
                "'no'",
                "\"LONG\"",
                "'QUOTES'",
            })
    void carriesAnyText(String written) throws IOException {
        String reason = written.replace("LONG", "x".repeat(4_000) + " - #" + "y".repeat(2_100))
                .replace("QUOTES", "\"".repeat(4_000));
        String main = MAIN.replace("include: [errors/*.yaml]\n", "")
                .replace("    related: [EATEN]\n", "")
                .replace("\"It grew back.\"", reason);
        Parsed original = read(folder.resolve("original"), Map.of("catalog.yaml", main));
        Parsed copy = read(folder.resolve("copy"), CatalogCopy.of(original));
        assertThat(digest(copy)).isEqualTo(digest(original));
    }

    private static Parsed read(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Parsed parsed = Catalogs.read("src/catalog.yaml", folder.resolve("catalog.yaml"));
        assertThat(parsed.problems()).filteredOn(problem -> problem.isError()).isEmpty();
        return parsed;
    }

    private static String digest(Parsed parsed) {
        return CatalogDigest.sha256(parsed.catalog().orElseThrow());
    }
}
