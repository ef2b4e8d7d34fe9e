package dev.errorcatalog.catalog.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
    @ParameterizedTest
    @ValueSource(strings = {"one\ntwo\n\nfour", "one\rtwo\r\rfour", "one\r\ntwo\r\n\r\nfour"})
    void linesEndInThreeWays(String text) {
        Source source = new Source("a", text);
        assertThat(source.line(1)).isEqualTo("one");
        assertThat(source.line(2)).isEqualTo("two");
        assertThat(source.line(3)).isEmpty();
        assertThat(source.line(4)).isEqualTo("four");
        assertThat(source.width(4)).isEqualTo(4);
    }

    @Test
    void linesThatAreNotThereAreEmpty() {
        Source source = new Source("a", "one\n");
        assertThat(source.line(0)).isEmpty();
        assertThat(source.line(2)).isEmpty();
        assertThat(source.line(3)).isEmpty();
        assertThat(source.width(3)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 1:1", "2, 1:3", "3, 1:4", "4, 2:1", "6, 2:2", "7, 2:3", "8, 3:1", "9, 4:1", "10, 4:2"})
    void placesAreCountedInLinesAndCodePoints(int offset, String place) {
        assertThat(new Source("a", "abc\n\uD83D\uDE00x\r\rz").at(offset)).hasToString("a:" + place);
    }

    @Test
    void aNameIsShownWithoutWhatATerminalWouldObey() {
        assertThat(new Source("a\u001Bb\nc.yaml", "").at(0)).hasToString("a?b c.yaml:1:1");
    }
}
