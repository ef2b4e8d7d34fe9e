package dev.errorcatalog.catalog.release.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which number a value in a C file is, or why it is none. Results are those of a C compiler with an int of 32 bits. */
class HeaderValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '@',
            value = {
                "0 => 0",
                "208 => 208",
                "-14 => -14",
                "- 14 => -14",
                "-(13) => -13",
                "+7 => 7",
                "~5 => -6",
                "- - 5 => 5",
                "0x1F => 31",
                "0XfF => 255",
                "010 => 8",
                "-010 => -8",
                "0b101 => 5",
                "1'000 => 1000",
                "0x1'F => 31",
                "208u => 208",
                "208UL => 208",
                "0xFFFFFFFF => 4294967295",
                "12345678901 => 12345678901",
                "-2147483648 => -2147483648",
                "9223372036854775807 => 9223372036854775807",
                "(3) => 3",
                "((-12)) => -12",
                "1 << 4 => 16",
                "1u << 31 => 2147483648",
                "0x100 | 2 => 258",
                "7 & 5 => 5",
                "7 ^ 5 => 2",
                "-32 >> 2 => -8",
                "100 - 1 => 99",
                "10 * 1000 => 10000",
                "7 / 2 => 3",
                "-7 / 2 => -3",
                "-7 % 4 => -3",
                "10 - 3 - 2 => 5",
                "100 / 10 / 5 => 2",
                "1 + 2 * 3 => 7",
                "(1 + 2) * 3 => 9",
                "1 << 2 + 1 => 8",
                "1 | 2 ^ 3 & 4 => 3",
                "8 >> 1 << 2 => 16",
                "5 /* not 6 */ + 1 => 6",
                "5 \\\\n + 1 => 6",
                "5 + // seven\\n 2 => 7",
                "BASE => 1000",
                "BASE + 1 => 1001",
                "(BASE | (1<<2)) => 1004",
                "FIRST => 40",
                "Other::FIRST => 40",
                "MACRO => 70",
                "MACRO + NEGATIVE => 63",
                "LOOSE => 3",
            })
    void areRead(String value, String number) {
        ParsedList list = Lists.read("a.h", file(value), Lists.filter("X", ""));

        assertThat(Lists.problems(list)).isEmpty();
        assertThat(Lists.entries(list)).isEqualTo("X=" + number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '@',
            value = {
                "08 => `08` is no integer",
                "1.5 => `1.5` is no integer",
                "0x => `0x` is no integer",
                "0xE+1 => `0xE+1` is no integer",
                "12abc => `12abc` is no integer",
                "99999999999999999999 => `99999999999999999999` needs more than 63 bits",
                "9 / 0 => it divides by zero",
                "9 % (1 - 1) => it divides by zero",
                "1 << 31 => it does not fit into its type",
                "0x7FFFFFFF + 1 => it does not fit into its type",
                "9223372036854775807 + 1 => it does not fit into its type",
                "0u - 1 => it does not fit into its type",
                "-1 + 0u => it does not fit into its type",
                "-0x80000000 => it does not fit into its type",
                "~0u => it does not fit into its type",
                "1 << 32 => it shifts by 32 bits",
                "1 << -1 => it shifts by -1 bits",
                "'a' => its value has a text or a character in it",
                "``7`` => its value has a text or a character in it",
                "(int)15 => `int` is no number of this file",
                "sizeof(int) => `sizeof` is no number of this file",
                "OTHER => `OTHER` is no number of this file",
                "OTHER + 1 => `OTHER` is no number of this file",
                "X => `X` is no number of this file",
                "LATER => `LATER` is no number of this file",
                "CALL(5) => `CALL` is no number of this file",
                "RING => `RING` is no number of this file",
                "EITHER + 1 => `EITHER` is 1 or 2",
                "LOOSE * 2 => `LOOSE` has no parentheses around its value",
                "LOOSE_TOO * 2 => `LOOSE_TOO` has no parentheses around its value",
                "1 ? 2 : 3 => `?` is not read in a value",
                "1 < 2 => `<` is not read in a value",
                "!0 => `!` is not read in a value",
                "5 5 => `5` is not read in a value",
                "1 + => its value breaks off",
                "* 2 => `*` is not read in a value",
                "(1 + 2 => a parenthesis is not closed",
                "(1 2) => a parenthesis is not closed",
            })
    void areRefused(String value, String why) {
        ParsedList list = Lists.read("a.h", file(value), Lists.filter("X", ""));

        assertThat(list.entries()).isEmpty();
        assertThat(list.problems()).anySatisfy(problem -> {
            assertThat(problem.position().line()).isEqualTo(14);
            assertThat(problem.message()).isEqualTo("`X` has no code that can be told: " + why);
        });
    }

    private static String file(String value) {
        return """
                #define BASE (1000)
                #define MACRO (FIRST + 30)
                #define NEGATIVE -7
                #define LOOSE 1 + 2
                #define LOOSE_TOO LOOSE
                #define RING RING2
                #define RING2 RING
                #define CALL(x) x
                #ifdef A
                #define EITHER 1
                #else
                #define EITHER 2
                #endif
                enum { FIRST = 40, X = %s };
                enum { LATER = 50 };
                """.formatted(value);
    }
}
