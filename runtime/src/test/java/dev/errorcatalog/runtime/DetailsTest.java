package dev.errorcatalog.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DetailsTest {
    private static final String NAME = "field";

    @Test
    void booleans() {
        assertThat(Details.bool(with(true), NAME)).isTrue();
        assertThat(Details.bool(with(false), NAME)).isFalse();
        assertThat(Details.bool(with("true"), NAME)).isFalse();
        assertThat(Details.bool(with(null), NAME)).isFalse();
    }

    @Test
    void integers() {
        assertThat(Details.intValue(with(-7), NAME)).isEqualTo(-7);
        assertThat(Details.intValue(with(7L), NAME)).isZero();
        assertThat(Details.intValue(with("7"), NAME)).isZero();
        assertThat(Details.intValue(with(null), NAME)).isZero();
    }

    @Test
    void longsMayBeGivenAsIntegers() {
        assertThat(Details.longValue(with(Long.MIN_VALUE), NAME)).isEqualTo(Long.MIN_VALUE);
        assertThat(Details.longValue(with(7), NAME)).isEqualTo(7);
        assertThat(Details.longValue(with(7.0), NAME)).isZero();
        assertThat(Details.longValue(with((short) 7), NAME)).isZero();
        assertThat(Details.longValue(with("7"), NAME)).isZero();
        assertThat(Details.longValue(with(null), NAME)).isZero();
    }

    @Test
    void doublesMayBeGivenAsAnyUsualNumber() {
        assertThat(Details.doubleValue(with(0.5), NAME)).isEqualTo(0.5);
        assertThat(Details.doubleValue(with(0.5f), NAME)).isEqualTo(0.5);
        assertThat(Details.doubleValue(with(7), NAME)).isEqualTo(7.0);
        assertThat(Details.doubleValue(with(7L), NAME)).isEqualTo(7.0);
        assertThat(Details.doubleValue(with(Double.NaN), NAME)).isNaN();
        assertThat(Details.doubleValue(with(BigDecimal.ONE), NAME)).isZero();
        assertThat(Details.doubleValue(with("7"), NAME)).isZero();
        assertThat(Details.doubleValue(with(null), NAME)).isZero();
    }

    @Test
    void strings() {
        assertThat(Details.string(with("text"), NAME)).isEqualTo("text");
        assertThat(Details.string(with('t'), NAME)).isEmpty();
        assertThat(Details.string(with(null), NAME)).isEmpty();
    }

    @Test
    void listsAreEmptyAsAWholeWhenOneElementIsOfAnotherType() {
        assertThat(Details.list(with(List.of("a", "b")), NAME, String.class)).containsExactly("a", "b");
        assertThat(Details.list(with(List.of("a", 1)), NAME, Object.class)).containsExactly("a", 1);
        assertThat(Details.list(with(List.of("a", 1)), NAME, String.class)).isEmpty();
        assertThat(Details.list(with(Arrays.asList("a", null)), NAME, String.class))
                .isEmpty();
        assertThat(Details.list(with("a"), NAME, String.class)).isEmpty();
        assertThat(Details.list(with(null), NAME, String.class)).isEmpty();
        assertThat(Details.list(with(List.of("a")), NAME, String.class)).isUnmodifiable();
    }

    @Test
    void listsAreCopiedWhenTheReportIsMade() {
        List<String> mutable = new ArrayList<>(List.of("a"));
        ErrorReport report = with(mutable);

        mutable.add("b");

        assertThat(Details.list(report, NAME, String.class)).containsExactly("a");
    }

    @Test
    void objects() {
        assertThat(Details.object(with(BigDecimal.ONE), NAME, BigDecimal.class)).isEqualTo(Optional.of(BigDecimal.ONE));
        assertThat(Details.object(with(BigDecimal.ONE), NAME, Number.class)).isPresent();
        assertThat(Details.object(with("1"), NAME, BigDecimal.class)).isEmpty();
        assertThat(Details.object(with(null), NAME, BigDecimal.class)).isEmpty();
    }

    private static ErrorReport with(@Nullable Object value) {
        return ErrorReport.of("demo::ClientError", 1)
                .detail("other", 99)
                .detail(NAME, value)
                .build();
    }
}
