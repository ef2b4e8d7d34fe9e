package dev.errorcatalog.devicesync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.docs.Explanation;
import dev.errorcatalog.runtime.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who asks Maven's goal and who asks the jar gets the same answer to the byte. */
class GoalAndJarTest {
    private static final Explanation GOAL =
            Explanation.of(Catalogs.read("catalog.yaml", Path.of("src/main/errors/catalog.yaml"))
                    .catalog()
                    .orElseThrow());

    @ParameterizedTest
    @MethodSource("pastedTexts")
    void goalAndJarSayTheSame(String text) {
        assertThat(GOAL.explain(text)).isEqualTo(DeviceSyncErrors.explain(text));
    }

    /** The identity of each error, so that every page is seen, and the texts that the search is held to. */
    static Stream<String> pastedTexts() throws IOException {
        Stream<String> cases = Files.readAllLines(Path.of("../docs-gen/src/test/resources/search-cases.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", 2)[0].replace("\\n", "\n").replace("\\t", "\t"));
        return Stream.concat(DeviceSyncErrors.all().stream().map(ErrorCode::id), cases);
    }
}
