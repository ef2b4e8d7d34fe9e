package dev.errorcatalog.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void nothingGivenSearchesForTheCatalogAndWritesPages() throws Refusal {
        Options options = Options.of(Map.of());

        assertThat(options.file()).isEmpty();
        assertThat(options.docs()).isTrue();
    }

    @Test
    void anAbsolutePathIsTakenAsItIs() throws Refusal {
        Path path = Path.of("catalog.yaml").toAbsolutePath();

        assertThat(Options.of(Map.of(Options.FILE, path.toString())).file()).contains(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalog.yaml", "src/main/errors/catalog.yaml", "./catalog.yaml", "../x/catalog.yaml", ""})
    void aRelativePathIsRefusedBecauseItIsATrapInABuildOfSeveralModules(String path) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Options.of(Map.of(Options.FILE, path)))
                .withMessageStartingWith(
                        "error[relative-path]: -Aerrorcatalog.file=" + path + " is not an absolute path;")
                .withMessageContaining("-Aerrorcatalog.file=${project.basedir}/src/main/errors/catalog.yaml");
    }

    @Test
    void aFileOptionWithoutAValueIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Options.of(Collections.singletonMap(Options.FILE, null)))
                .withMessageStartingWith("error[relative-path]: -Aerrorcatalog.file= is not an absolute path");
    }

    @Test
    void aPathThatTheSystemCannotHaveIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Options.of(Map.of(Options.FILE, "/a\0b")))
                .withMessageStartingWith("error[bad-option]: -Aerrorcatalog.file=/a\0b is not a path");
    }

    @ParameterizedTest
    @CsvSource({"on, true", "off, false"})
    void docsIsOnOrOff(String value, boolean expected) throws Refusal {
        assertThat(Options.of(Map.of(Options.DOCS, value)).docs()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "OFF", "false", "no", "off "})
    void docsIsNothingElse(String value) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Options.of(Map.of(Options.DOCS, value)))
                .withMessage("error[bad-option]: -Aerrorcatalog.docs=" + value + " is neither on nor off");
    }
}
