package dev.errorcatalog.catalog.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.release.model.Step;
import dev.errorcatalog.catalog.release.model.Version;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

    @ParameterizedTest
    @CsvSource({
        "1.4.0, NONE, 1.4.0",
        "1.4.2, PATCH, 1.4.3",
        "1.4.2, MINOR, 1.5.0",
        "1.4.2, MAJOR, 2.0.0",
        "0.4.2, PATCH, 0.4.3",
        "0.4.2, MINOR, 0.4.3",
        "0.4.2, MAJOR, 0.5.0",
        "2.0.0-beta.1, MAJOR, 2.0.0",
        "2.0.0-beta.1, MINOR, 2.0.0",
        "2.1.0-beta.1, MAJOR, 3.0.0",
        "2.1.0-beta.1, MINOR, 2.1.0",
        "2.1.1-beta.1, MINOR, 2.2.0",
        "2.1.1-beta.1, PATCH, 2.1.1",
        "0.4.0-rc.1, MAJOR, 0.4.0",
    })
    void theSmallestVersionThatMayFollow(String released, Step step, String next) {
        assertThat(Samples.version(released).next(step)).hasToString(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1.4",
                "01.4.0",
                "1.4.0-",
                "1.4.0-01",
                "v1.4.0",
                "1.4.0.0",
                "1.4.x",
                "1.4.0-SNAP SHOT",
                "99999999999.0.0"
            })
    void whatIsNoVersion(String text) {
        assertThat(Version.parse(text)).isEmpty();
    }

    @Test
    void versionsAreInTheOrderOfSemanticVersioning() {
        List<String> inOrder = List.of(
                "0.9.10",
                "1.0.0-alpha",
                "1.0.0-alpha.1",
                "1.0.0-alpha.beta",
                "1.0.0-beta",
                "1.0.0-beta.2",
                "1.0.0-beta.11",
                "1.0.0-rc.1",
                "1.0.0",
                "1.0.1",
                "1.2.0",
                "1.10.0",
                "2.0.0");

        assertThat(inOrder.stream().map(Samples::version).sorted().map(Version::toString))
                .containsExactlyElementsOf(inOrder);
        assertThat(inOrder.stream().map(Samples::version)).isSorted();
    }

    @Test
    void aBuildIsTheReleaseItBuilds() {
        assertThat(Version.parse("1.4.0+build.5")).isEqualTo(Version.parse("1.4.0"));
        assertThat(Version.parse("1.4.0-rc.1+5")).isEqualTo(Version.parse("1.4.0-rc.1"));
        assertThat(Version.parse("1.4.0+")).isEmpty();
    }
}
