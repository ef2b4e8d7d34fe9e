package dev.errorcatalog.catalog.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionFormTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0",
                "1.4.0",
                "10.20.30",
                "999999999.0.0",
                "1.0.0-alpha",
                "1.0.0-alpha.1",
                "1.0.0-0.3.7",
                "1.0.0-x-y-z.-",
                "1.0.0-0a"
            })
    void isARelease(String text) {
        assertThat(Checked.problems(text, VersionForm::check)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1.0",
                "1.0.0.0",
                "01.0.0",
                "1.00.0",
                "v1.0.0",
                "1.0.0+build",
                "1.0.0-",
                "1.0.0-a..b",
                "1.0.0-01",
                "-1.0.0",
                "1.0.0 ",
                "9999999999.0.0",
                "1.0.0-\u0661",
                "\u0661.0.0",
                "1.0.x",
                "1.0.0\n"
            })
    void isNoRelease(String text) {
        assertThat(Checked.problems(text, VersionForm::check)).hasSize(1);
    }

    @Test
    void aReleaseOfAnyLengthIsReadAtOnce() {
        assertThat(Checked.problems("1.0.0-" + "0".repeat(100_000), VersionForm::check))
                .hasSize(1);
    }
}
