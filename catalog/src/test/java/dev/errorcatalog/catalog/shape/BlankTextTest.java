package dev.errorcatalog.catalog.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00A0", "\u2003\u3000", "\u200B", "\u2060\uFEFF", "\u00AD", "\u1680"})
    void saysNothing(String text) {
        assertThat(Checked.problems(text, (scalar, p) -> BlankText.check(scalar.text(), scalar.position(), p)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "\u200Bx", "0", "\u3042"})
    void saysSomething(String text) {
        assertThat(Checked.problems(text, (scalar, p) -> BlankText.check(scalar.text(), scalar.position(), p)))
                .isEmpty();
    }
}
