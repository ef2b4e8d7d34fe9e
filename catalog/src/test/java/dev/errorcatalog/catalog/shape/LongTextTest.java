package dev.errorcatalog.catalog.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongTextTest {
    @ParameterizedTest
    @CsvSource({"abc, 3", "\u00E9, 2", "\u07FF, 2", "\u0800, 3", "\uFFFD, 3", "\uD83D\uDE00, 6"})
    void lengthIsThatOfAClassFile(String text, int bytes) {
        assertThat(LongText.modifiedUtf8Length(text)).isEqualTo(bytes);
    }

    @Test
    void zeroTakesTwoBytes() {
        assertThat(LongText.modifiedUtf8Length("\0")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "x, 16384, 0",
        "x, 16385, 1",
        "\u00E9, 8192, 0",
        "\u00E9, 8193, 1",
        "\uD83D\uDE00, 2730, 0",
        "\uD83D\uDE00, 2731, 1"
    })
    void aTextHasAtMost16384Bytes(String part, int times, int problems) {
        assertThat(Checked.problems(
                        part.repeat(times), (scalar, p) -> LongText.check(scalar.text(), scalar.position(), p)))
                .hasSize(problems);
    }
}
