package dev.errorcatalog.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTableTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 64, 1000})
    void integerCodesAreFoundHoweverFarApart(int step) {
        int[] codes = IntStream.range(0, 500)
                .map(i -> 10_000 + i * Math.max(1, step) - 20_000)
                .toArray();

        assertFindsExactly(codes, -200_000, 600_000);
    }

    @Test
    void theWholeRangeOfIntegersHoldsCodes() {
        int[] codes = {Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE};

        assertFindsExactly(codes, Integer.MIN_VALUE, Integer.MIN_VALUE + 3);
        assertFindsExactly(codes, -3, 3);
        assertFindsExactly(codes, Integer.MAX_VALUE - 3, Integer.MAX_VALUE);
    }

    @Test
    void aDenseTableAtEitherEndOfTheIntegersFindsNothingBeyondIt() {
        CodeTable low = CodeTable.integers(Pack.integers(0, Integer.MIN_VALUE, Integer.MIN_VALUE + 1), 2);
        CodeTable high = CodeTable.integers(Pack.integers(0, Integer.MAX_VALUE - 1, Integer.MAX_VALUE), 2);

        assertThat(low.find(Integer.MAX_VALUE)).isEqualTo(-1);
        assertThat(low.find(Integer.MIN_VALUE + 1)).isEqualTo(1);
        assertThat(high.find(Integer.MIN_VALUE)).isEqualTo(-1);
        assertThat(high.find(Integer.MAX_VALUE)).isEqualTo(1);
    }

    @Test
    void integerCodesAreFoundByTheirText() {
        CodeTable table = CodeTable.integers(Pack.integers(0, -1, 208), 2);

        assertThat(table.find("208")).isEqualTo(1);
        assertThat(table.find("-1")).isEqualTo(0);
        assertThat(table.find("0208")).isEqualTo(-1);
        assertThat(table.find("x")).isEqualTo(-1);
        assertThat(table.find((String) null)).isEqualTo(-1);
        assertThat(table.code(0)).isEqualTo("-1");
    }

    @Test
    void everyCodeHasItsShape() {
        CodeTable integers = CodeTable.integers("C" + Pack.number((1L << 31) + 5) + "bAB", 2);
        CodeTable texts = CodeTable.texts("Cabc bAx ", 2);

        assertThat(integers.shape(0)).isEqualTo(2);
        assertThat(integers.shape(1)).isEqualTo(26);
        assertThat(integers.code(1)).isEqualTo("6");
        assertThat(texts.shape(0)).isEqualTo(2);
        assertThat(texts.shape(1)).isEqualTo(26);
        assertThat(texts.count()).isEqualTo(2);
    }

    @Test
    void textCodesAreFoundExactly() {
        CodeTable table = CodeTable.texts("A42P01 A208 Aabc AABC ", 4);

        assertThat(table.find("42P01")).isZero();
        assertThat(table.find(208)).isEqualTo(1);
        assertThat(table.find("208")).isEqualTo(1);
        assertThat(table.find("abc")).isEqualTo(2);
        assertThat(table.find("ABC")).isEqualTo(3);
        assertThat(table.find("42p01")).isEqualTo(-1);
        assertThat(table.find("42P0")).isEqualTo(-1);
        assertThat(table.find("")).isEqualTo(-1);
        assertThat(table.find(-208)).isEqualTo(-1);
        assertThat(table.find((String) null)).isEqualTo(-1);
    }

    @Test
    void textCodesOfOneHashAreToldApart() {
        CodeTable table = CodeTable.texts("AAaAa AAaBB ABBAa ABBBB ", 4);

        assertThat("AaAa").hasSameHashCodeAs("BBBB");
        assertThat(table.find("AaAa")).isEqualTo(0);
        assertThat(table.find("AaBB")).isEqualTo(1);
        assertThat(table.find("BBAa")).isEqualTo(2);
        assertThat(table.find("BBBB")).isEqualTo(3);
        assertThat(CodeTable.texts("AAaAa ", 1).find("BBBB")).isEqualTo(-1);
    }

    @Test
    void aTableMayBeEmpty() {
        assertThat(CodeTable.integers("", 0).find(0)).isEqualTo(-1);
        assertThat(CodeTable.texts("", 0).find("x")).isEqualTo(-1);
    }

    @Test
    void twentyThousandCodesOfEitherKindAreFound() {
        Random random = new Random(1);
        TreeSet<Integer> codes = new TreeSet<>();
        while (codes.size() < 20_000) {
            codes.add(random.nextInt());
        }
        int[] integers = codes.stream().mapToInt(Integer::intValue).toArray();
        StringBuilder packed = new StringBuilder();
        for (int code : integers) {
            packed.append('A').append('x').append(Integer.toHexString(code)).append(' ');
        }
        CodeTable sparse = CodeTable.integers(Pack.integers(0, integers), integers.length);
        CodeTable texts = CodeTable.texts(packed.toString(), integers.length);

        for (int i = 0; i < integers.length; i++) {
            assertThat(sparse.find(integers[i])).isEqualTo(i);
            assertThat(texts.find("x" + Integer.toHexString(integers[i]))).isEqualTo(i);
        }
    }

    private static void assertFindsExactly(int[] codes, int from, int to) {
        CodeTable table = CodeTable.integers(Pack.integers(0, codes), codes.length);
        Map<Integer, Integer> expected = new HashMap<>();
        for (int i = 0; i < codes.length; i++) {
            expected.put(codes[i], i);
        }
        for (long code = from; code <= to; code++) {
            int found = table.find((int) code);
            if (found != expected.getOrDefault((int) code, -1)) {
                assertThat(found).as("code %d", code).isEqualTo(expected.getOrDefault((int) code, -1));
            }
        }
    }
}
