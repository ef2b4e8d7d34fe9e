package dev.errorcatalog.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files by which compilers and Gradle find the processor. Gradle itself does not run here. */
class DeclarationsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "services/javax.annotation.processing.Processor | dev.errorcatalog.processor.ErrorCatalogProcessor",
                "gradle/incremental.annotation.processors | dev.errorcatalog.processor.ErrorCatalogProcessor,aggregating",
            })
    void theProcessorIsDeclared(String path, String line) throws IOException {
        try (InputStream in = ErrorCatalogProcessor.class.getResourceAsStream("/META-INF/" + path)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text.lines()).containsExactly(line);
        }
    }
}
