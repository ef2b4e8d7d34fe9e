package dev.errorcatalog.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, -1, 9, 10, 208, -104, 65535, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void whatJavaWritesIsRead(int number) {
        assertThat(Decimal.parse(Integer.toString(number))).isEqualTo(number);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "-",
                "+1",
                "01",
                "-01",
                "-0",
                "00",
                " 1",
                "1 ",
                "1.0",
                "1e3",
                "0x1",
                "1_0",
                "--1",
                "1-",
                "2147483648",
                "-2147483649",
                "99999999999",
                "9999999999999999999999",
                "\u0661",
                "\uFF11",
                "1\u0000",
                "a",
                ":",
                "/"
            })
    void otherSpellingsAreNoNumbers(String text) {
        assertThat(Decimal.parse(text)).isEqualTo(Decimal.NONE);
    }
}
