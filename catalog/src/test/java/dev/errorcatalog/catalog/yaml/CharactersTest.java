package dev.errorcatalog.catalog.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Source;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTest {
    /** Ranges in hexadecimal: both ends are refused, their neighbours outside are not. */
    @ParameterizedTest
    @CsvSource({
        "0, 8, -, 9",
        "B, C, A, D",
        "E, 1F, D, 20",
        "7F, 9F, 7E, A0",
        "61C, 61C, 61B, 61D",
        "200E, 200F, 200D, 2010",
        "2028, 2029, 2027, -",
        "202A, 202E, -, 202F",
        "2066, 2069, 2065, 206A",
        "D800, DFFF, D7FF, E000",
        "FDD0, FDEF, FDCF, FDF0",
        "FEFF, FEFF, FEFE, FF00",
        "FFFE, FFFF, FFFD, 10000",
        "1FFFE, 1FFFF, 1FFFD, 20000",
        "E0000, E007F, -, E0080",
        "10FFFE, 10FFFF, 10FFFD, -"
    })
    void isForbidden(String first, String last, String before, String after) {
        assertThat(IntStream.rangeClosed(Integer.parseInt(first, 16), Integer.parseInt(last, 16)))
                .allMatch(CharactersTest::isRefused);
        for (String neighbour : new String[] {before, after}) {
            assertThat(neighbour.equals("-") || !isRefused(Integer.parseInt(neighbour, 16)))
                    .as(neighbour)
                    .isTrue();
        }
    }

    @Test
    void writingOfThisWorldIsFine() {
        String text =
                "\u00C4\u00DF \u0416 \u05D0\u05D1 \u0627\u0644 \u0939\u093F \u4E2D\u6587 \uD55C \uD83D\uDC69\u200D\uD83D\uDCBB \u2192 \u200B e\u0301";
        assertThat(Characters.check(text, new Source("a", text).at(0), new Problems()))
                .isTrue();
    }

    private static boolean isRefused(int point) {
        String text = new String(new int[] {'a', point, 'b'}, 0, 3);
        return !Characters.check(text, new Source("a", text).at(0), new Problems());
    }
}
