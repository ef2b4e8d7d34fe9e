package dev.errorcatalog.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseVersionTest {
    @ParameterizedTest
    @CsvSource({"1.2.0, 1.2.0", "1.2.0-SNAPSHOT, 1.2.0", "2.0.0-rc.1, 2.0.0-rc.1", "2.0.0-rc.1-SNAPSHOT, 2.0.0-rc.1"})
    void isTheVersionOfTheProjectWithoutSnapshot(String project, String released) throws MojoFailureException {
        assertThat(ReleaseVersion.of(project)).hasToString(released);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "1.2", "1.2-SNAPSHOT", "1.2.3.4", "1.2.x", "01.2.3", "${revision}", "1.2.0-snapshot!"})
    void thatIsNotSemanticIsToldWithTheProperty(String project) {
        assertThatThrownBy(() -> ReleaseVersion.of(project))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("`" + project + "` is no semantic version")
                .hasMessageContaining("-Derrorcatalog.version=");
    }
}
