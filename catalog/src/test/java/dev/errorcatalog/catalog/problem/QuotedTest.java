package dev.errorcatalog.catalog.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTest {
    @Test
    void aNameStandsInBackticks() {
        assertThat(Quoted.of("cause")).isEqualTo("`cause`");
        assertThat(Quoted.of("")).isEqualTo("``");
    }

    @Test
    void aLongTextIsCutBetweenCodePoints() {
        assertThat(Quoted.of("x".repeat(60))).isEqualTo("`" + "x".repeat(60) + "`");
        assertThat(Quoted.of("\uD83D\uDE00".repeat(61))).isEqualTo("`" + "\uD83D\uDE00".repeat(60) + "...`");
    }

    @Test
    void nothingInItMovesACursor() {
        assertThat(Quoted.of("a\nb\tc\r\u0007\u202E\u2028\uFFFF\uD800")).isEqualTo("`a b c ?????`");
        assertThat(Quoted.line("a\nb" + "x".repeat(100))).isEqualTo("a b" + "x".repeat(100));
    }
}
