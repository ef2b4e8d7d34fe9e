package dev.errorcatalog.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.errorcatalog.runtime.demo.DemoErrors;
import dev.errorcatalog.runtime.demo.ProtocolErrors;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookupTest {
    private static final String SPARSE = "spa\tr\\se";

    @Test
    void theCatalogListsItsCodesByCategoryAndCode() {
        assertThat(DemoErrors.all())
                .extracting(ErrorCode::toString)
                .containsExactly(
                        "client/-1 LOST",
                        "client/0 NO_ERROR",
                        "client/1 CLOSED",
                        "client/101 BUSY",
                        "protocol/100 CLOSED_BY_SERVER",
                        "protocol/208 BAD_IDENT",
                        "protocol/209 DIVERGED",
                        "protocol/231 UNDONE",
                        "sparse/-2147483648 LEAST",
                        "sparse/-5 BELOW",
                        "sparse/70000 ABOVE",
                        "sparse/2147483647 GREATEST",
                        "state/01000 WARNED",
                        "state/42P01 NO_TABLE",
                        "state/57014 CANCELED");
    }

    @Test
    void everyCodeIsFoundByEachOfItsNamesAndIsAlwaysTheSameObject() {
        for (ErrorCode code : DemoErrors.all()) {
            String wire = code.category().wire();
            assertThat(DemoErrors.find(wire, code.code())).containsSame(code);
            assertThat(DemoErrors.named(code.name().orElseThrow())).containsSame(code);
            assertThat(code.category().find(code.code())).containsSame(code);
            if (code.number().isPresent()) {
                assertThat(DemoErrors.find(wire, code.number().getAsInt())).containsSame(code);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "demo::ProtocolError, 208, protocol/208",
        "demo.proto, 208, protocol/208",
        "demo::ClientError, -1, client/-1",
        "demo::ClientError, 0, client/0",
        "SQLSTATE, 42P01, state/42P01"
    })
    void aCategoryIsFoundByAnyOfItsWireStrings(String wire, String code, String id) {
        assertThat(DemoErrors.find(wire, code).map(ErrorCode::id)).contains(id);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "protocol, 208",
                "DEMO::PROTOCOLERROR, 208",
                "'', 208",
                "null, 208",
                "nobody, 208",
                "demo::ProtocolError, 0208",
                "demo::ProtocolError, 2080",
                "demo::ClientError, -0",
                "demo::ProtocolError, ''",
                "demo::ProtocolError, null",
                "demo::ProtocolError, ' 208'",
                "SQLSTATE, 42p01",
                "SQLSTATE, null",
                "null, null"
            })
    void whatIsNotInTheCatalogIsNotFound(String wire, String code) {
        assertThat(DemoErrors.find(wire, code)).isEmpty();
    }

    @Test
    void textCodesAreLookedUpByTheDecimalTextOfANumber() {
        assertThat(DemoErrors.find("SQLSTATE", 57014).map(ErrorCode::id)).contains("state/57014");
        assertThat(DemoErrors.find("SQLSTATE", 1000)).isEmpty();
    }

    @Test
    void numbersNextToACodeAreNotFound() {
        assertThat(DemoErrors.find(SPARSE, Integer.MIN_VALUE)).isPresent();
        assertThat(DemoErrors.find(SPARSE, Integer.MIN_VALUE + 1)).isEmpty();
        assertThat(DemoErrors.find(SPARSE, Integer.MAX_VALUE)).isPresent();
        assertThat(DemoErrors.find(SPARSE, Integer.MAX_VALUE - 1)).isEmpty();
        assertThat(DemoErrors.find("demo::ProtocolError", Integer.MAX_VALUE)).isEmpty();
        assertThat(DemoErrors.find("demo::ProtocolError", Integer.MIN_VALUE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BAD_IDENT, protocol/208", "FORKED, protocol/209", "WAS_CLOSED, client/1", "SHUT, client/1"})
    void constantsAndAliasesNameACode(String constant, String id) {
        assertThat(DemoErrors.named(constant).map(ErrorCode::id)).contains(id);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "CLOSED_BY", "bad_ident", "WAS_CLOSED,SHUT", "LOST NO_ERROR"})
    void whatIsNoConstantNamesNothing(String constant) {
        assertThat(DemoErrors.named(constant)).isEmpty();
    }

    @Test
    void aliasConstantsAreTheSameCode() {
        assertThat(ProtocolErrors.FORKED).isSameAs(ProtocolErrors.DIVERGED);
        assertThat(DemoErrors.find("demo.proto", 209)).containsSame(ProtocolErrors.DIVERGED);
    }

    @Test
    void categoriesAreListedBySlug() {
        assertThat(DemoErrors.categories())
                .extracting(ErrorCategory::slug)
                .containsExactly("client", "protocol", "sparse", "state");
        assertThat(DemoErrors.categories())
                .extracting(ErrorCategory::wire)
                .containsExactly("demo::ClientError", "demo::ProtocolError", SPARSE, "SQLSTATE");
    }

    @Test
    void aDeclaredCategoryIsAHandle() {
        ErrorCategory protocol = DemoErrors.category("demo.proto").orElseThrow();

        assertThat(protocol.isKnown()).isTrue();
        assertThat(protocol.wire()).isEqualTo("demo::ProtocolError");
        assertThat(protocol.find(208)).containsSame(ProtocolErrors.BAD_IDENT);
        assertThat(protocol.find("208")).containsSame(ProtocolErrors.BAD_IDENT);
        assertThat(protocol.find(207)).isEmpty();
        assertThat(protocol.codes()).hasSize(4).contains(ProtocolErrors.UNDONE);
        assertThat(protocol).hasToString("protocol").isEqualTo(ProtocolErrors.UNDONE.category());
        assertThat(protocol).isNotEqualTo(DemoErrors.categories().get(0)).isNotEqualTo("protocol");
    }

    @Test
    void anUndeclaredCategoryHasItsWireStringOnly() {
        ErrorCategory undeclared = undeclared("protocol");

        assertThat(DemoErrors.category("protocol")).isEmpty();
        assertThat(undeclared.isKnown()).isFalse();
        assertThat(undeclared.slug()).isEmpty();
        assertThat(undeclared.wire()).isEqualTo("protocol");
        assertThat(undeclared.find(208)).isEmpty();
        assertThat(undeclared.find("208")).isEmpty();
        assertThat(undeclared.codes()).isEmpty();
        assertThat(undeclared).hasToString("\"protocol\"");
        assertThat(undeclared).isEqualTo(undeclared("protocol")).hasSameHashCodeAs(undeclared("protocol"));
        assertThat(undeclared).isNotEqualTo(undeclared("Protocol"));
        assertThat(undeclared).isNotEqualTo(ProtocolErrors.UNDONE.category());
    }

    @Test
    void listsCannotBeChanged() {
        assertThat(DemoErrors.all()).isUnmodifiable();
        assertThat(DemoErrors.categories()).isUnmodifiable();
        assertThat(DemoErrors.categories().get(0).codes()).isUnmodifiable();
    }

    @Test
    void aCatalogMayBeEmpty() {
        ErrorTable empty = new TinyTable("", "");

        assertThat(empty.all()).isEmpty();
        assertThat(empty.categories()).isEmpty();
        assertThat(empty.find("x", 1)).isEqualTo(Optional.empty());
        assertThat(empty.named("X")).isEmpty();
        assertThat(empty.exception(ErrorReport.of("x", 1).build()).code().id()).isEqualTo("\"x\"/1");
    }

    @Test
    void aCategoryMayHaveNoCodes() {
        ErrorTable table = new TinyTable("", "quiet\tI\t0\t0\tq");

        assertThat(table.all()).isEmpty();
        assertThat(table.find("q", 1)).isEmpty();
        assertThat(table.exception(ErrorReport.of("q", 1).build()).code().id()).isEqualTo("quiet/1");
    }

    @Test
    void aPlaceThatDoesNotExistIsABugOfTheGenerator() {
        ErrorTable table = DemoErrors.table();

        for (List<Integer> place : List.of(List.of(4, 0), List.of(-1, 0), List.of(0, 4), List.of(0, -1))) {
            assertThatThrownBy(() -> table.code(place.get(0), place.get(1)))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    private static ErrorCategory undeclared(String wire) {
        return DemoErrors.toException(ErrorReport.of(wire, 208).build()).category();
    }
}
