package dev.errorcatalog.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.demo.DemoErrors;
import dev.errorcatalog.runtime.demo.ProtocolErrors;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorCodeTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "BAD_IDENT,        DEVELOPER, NEVER,        true,  false",
                "DIVERGED,         DEVELOPER, NEVER,        false, false",
                "UNDONE,           END_USER,  AFTER_ACTION, -,     false",
                "NO_ERROR,         NOBODY,    AUTOMATIC,    -,     true",
                "BUSY,             OPERATOR,  NEVER,        -,     false"
            })
    void theCatalogsFacts(String name, Audience audience, RetryPolicy retry, Boolean fatal, boolean sentinel) {
        ErrorCode code = DemoErrors.named(name).orElseThrow();

        assertThat(code.audience()).isEqualTo(audience);
        assertThat(code.retry()).isEqualTo(retry);
        assertThat(code.fatal().orElse(null)).isEqualTo(fatal);
        assertThat(code.isSentinel()).isEqualTo(sentinel);
    }

    @ParameterizedTest
    @MethodSource("resetMasks")
    void resetStrategiesAreInTheirOrderAndShared(int mask, List<ResetStrategy> strategies) {
        Shape shape = Shape.parse("0:120" + mask + "0 3:120" + mask + "0").get(1);

        assertThat(List.copyOf(shape.resetModes)).isEqualTo(strategies);
        assertThat(shape.resetModes).isSameAs(Shape.parse("0:120" + mask + "0").get(0).resetModes);
        assertThat(shape.resetModes).isUnmodifiable();
    }

    static Stream<Arguments> resetMasks() {
        ResetStrategy recover = ResetStrategy.RECOVER;
        ResetStrategy discard = ResetStrategy.DISCARD;
        ResetStrategy manual = ResetStrategy.MANUAL;
        return Stream.of(
                Arguments.of(0, List.of()),
                Arguments.of(1, List.of(recover)),
                Arguments.of(2, List.of(discard)),
                Arguments.of(3, List.of(recover, discard)),
                Arguments.of(4, List.of(manual)),
                Arguments.of(5, List.of(recover, manual)),
                Arguments.of(6, List.of(discard, manual)),
                Arguments.of(7, List.of(recover, discard, manual)));
    }

    @Test
    void resetStrategiesOfACode() {
        assertThat(ProtocolErrors.BAD_IDENT.resetModes()).isEqualTo(Set.of(ResetStrategy.values()));
        assertThat(ProtocolErrors.DIVERGED.resetModes()).isEqualTo(Set.of(ResetStrategy.DISCARD, ResetStrategy.MANUAL));
        assertThat(ProtocolErrors.UNDONE.resetModes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LOST, https://errors.example.org/client-minus-1",
        "BAD_IDENT, https://errors.example.org/protocol-208",
        "NO_TABLE, https://errors.example.org/state-42p01",
        "LEAST, https://errors.example.org/sparse-minus-2147483648"
    })
    void theHelpAddressIsMadeOfThePagesName(String name, String url) {
        assertThat(DemoErrors.named(name).orElseThrow().helpUrl()).contains(url);
    }

    @Test
    void aCatalogMayHaveNoHelpAddresses() {
        ErrorCategory category = DemoErrors.categories().get(0);

        assertThat(new TinyTable("", "").helpUrl(category, "1")).isEmpty();
    }

    @Test
    void textsAreReadOnRequestAndKept() {
        ErrorCode code = ProtocolErrors.BAD_IDENT;

        assertThat(code.summary()).isEqualTo("The server does not know this file.");
        assertThat(code.description()).startsWith(code.summary()).endsWith("serious.");
        assertThat(code.cause()).hasSize(2);
        assertThat(code.action()).containsExactly("Choose a mode.", "Open the file\tagain.");
        assertThat(code.action()).isSameAs(code.action());
    }

    @Test
    void everyCodeHasItsOwnTexts() {
        for (ErrorCode code : DemoErrors.all().subList(0, 5)) {
            assertThat(code.description()).isEqualTo("About " + code.name().orElseThrow() + ".");
        }
        for (ErrorCode code : DemoErrors.all().subList(6, 13)) {
            assertThat(code.action()).containsExactly("Mind " + code.name().orElseThrow() + ".");
        }
    }

    @Test
    void malformedTextsAreEmpty() {
        assertThat(DemoErrors.named("CANCELED").orElseThrow().description()).isEmpty();
    }

    @Test
    void numbersAreThoseOfIntegerCategories() {
        assertThat(ProtocolErrors.BAD_IDENT.number()).isEqualTo(OptionalInt.of(208));
        assertThat(DemoErrors.named("LEAST").orElseThrow().number()).isEqualTo(OptionalInt.of(Integer.MIN_VALUE));
        assertThat(DemoErrors.find("SQLSTATE", "57014").orElseThrow().number()).isEmpty();
        assertThat(resolve("demo.proto", "999").number()).isEqualTo(OptionalInt.of(999));
        assertThat(resolve("demo.proto", "x").number()).isEmpty();
        assertThat(resolve("demo.proto", "-0").number()).isEmpty();
        assertThat(resolve("SQLSTATE", "999").number()).isEmpty();
        assertThat(resolve("nobody", "999").number()).isEqualTo(OptionalInt.of(999));
    }

    @Test
    void codesAreEqualByCategoryAndCode() {
        ErrorCode unknown = resolve("demo.proto", "999");

        assertThat(unknown)
                .isEqualTo(resolve("demo::ProtocolError", "999"))
                .hasSameHashCodeAs(resolve("demo::ProtocolError", "999"));
        assertThat(unknown)
                .isNotEqualTo(resolve("demo.proto", "998"))
                .isNotEqualTo(resolve("demo::ClientError", "999"))
                .isNotEqualTo(resolve("protocol", "999"))
                .isNotEqualTo("protocol/999");
        assertThat(resolve("demo.proto", "-0")).isNotEqualTo(resolve("demo.proto", "0"));
    }

    private static ErrorCode resolve(String wire, String code) {
        return DemoErrors.table().resolve(ErrorReport.of(wire, code).build());
    }
}
