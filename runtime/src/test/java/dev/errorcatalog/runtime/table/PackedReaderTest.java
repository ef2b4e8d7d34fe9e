package dev.errorcatalog.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackedReaderTest {
    @ParameterizedTest
    @CsvSource({"A, 0", "B, 1", "Z, 25", "bA, 26", "zZ, 675", "baA, 676", "gytisyX, 2147483647", "gytisyY, -2147483648"
    })
    void numbersAreInBase26WithAnUpperCaseLetterAtTheEnd(String packed, int number) {
        assertThat(new PackedReader(packed).number()).isEqualTo(number);
    }

    @Test
    void numbersAndWordsFollowEachOther() {
        PackedReader reader = new PackedReader("AbAx.1 Z ");

        assertThat(reader.number()).isEqualTo(0);
        assertThat(reader.number()).isEqualTo(26);
        assertThat(reader.word()).isEqualTo("x.1");
        assertThat(reader.number()).isEqualTo(25);
        assertThat(reader.word()).isEmpty();
    }
}
