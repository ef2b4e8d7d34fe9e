package dev.errorcatalog.catalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorIdTest {
    @ParameterizedTest
    @CsvSource({
        "protocol, 208, protocol-208",
        "service, -1, service-minus-1",
        "service, -2147483648, service-minus-2147483648",
        "state, 42P01, state-42p01",
        "a-b, X.y_Z-1, a-b-x.y_z-1"
    })
    void pageName(String category, String code, String page) {
        assertThat(new ErrorId(category, code).pageName()).isEqualTo(page);
    }

    @Test
    void orderIsByCategoryThenNumbersByValueThenTexts() {
        List<ErrorId> sorted = List.of(
                new ErrorId("a", "-10"),
                new ErrorId("a", "-9"),
                new ErrorId("a", "0"),
                new ErrorId("a", "01"),
                new ErrorId("a", "1"),
                new ErrorId("a", "9"),
                new ErrorId("a", "10"),
                new ErrorId("a", "99999999999999999999"),
                new ErrorId("a", "-"),
                new ErrorId("a", "1a"),
                new ErrorId("a", "A"),
                new ErrorId("a", "a"),
                new ErrorId("a-b", "0"),
                new ErrorId("b", "0"));
        for (int seed = 0; seed < 20; seed++) {
            List<ErrorId> shuffled = new ArrayList<>(sorted);
            Collections.shuffle(shuffled, new Random(seed));
            Collections.sort(shuffled);
            assertThat(shuffled).as("seed %d", seed).isEqualTo(sorted);
        }
    }

    @Test
    void isWrittenAsInTheCatalog() {
        assertThat(new ErrorId("protocol", "208")).hasToString("protocol/208");
    }
}
