package dev.errorcatalog.catalog.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {
    private static final List<String> KEYS =
            List.of("code", "class", "cause", "action", "audience", "aliases", "replaced-by");

    @ParameterizedTest
    @CsvSource({
        "cuase, cause",
        "CAUSE, cause",
        "caus, cause",
        "causes, cause",
        "actoin, action",
        "cod, code",
        "klass, class",
        "replacedBy, replaced-by",
        "audiance, audience",
        "alias, aliases",
    })
    void findsWhatWasProbablyMeant(String typed, String meant) {
        assertThat(DidYouMean.nearest(typed, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"severity", "x", "zz", "reason", "''", "explanation"})
    void saysNothingWhenNothingIsNear(String typed) {
        assertThat(DidYouMean.nearest(typed, KEYS)).isEmpty();
    }

    @Test
    void takesTheNearestAndOfEquallyNearOnesTheFirstByName() {
        assertThat(DidYouMean.nearest("ERROR_15", List.of("ERROR_16", "ERROR_14", "ERROR_155")))
                .contains("ERROR_14");
        assertThat(DidYouMean.nearest("ERRROR", List.of("TERROR", "ERROR"))).contains("ERROR");
    }

    @Test
    void isNotPuzzledByLongOrOddNames() {
        assertThat(DidYouMean.nearest("a".repeat(101), List.of("a".repeat(100))))
                .isEmpty();
        assertThat(DidYouMean.nearest("a".repeat(100), List.of("a".repeat(99)))).contains("a".repeat(99));
        assertThat(DidYouMean.nearest("a", List.of(""))).isEmpty();
        assertThat(DidYouMean.nearest("cause", List.of())).isEmpty();
    }

    @Test
    void hintNamesItOrSaysSomethingElse() {
        assertThat(DidYouMean.hint("cuase", KEYS, "else")).isEqualTo("did you mean `cause`?");
        assertThat(DidYouMean.hint("severity", KEYS, "else")).isEqualTo("else");
    }
}
