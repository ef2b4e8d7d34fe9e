package dev.errorcatalog.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.model.Deprecation;
import dev.errorcatalog.runtime.CatalogException;
import dev.errorcatalog.runtime.ErrorReport;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The facade's method for resets that are due whatever the code says. */
class ClientResetMethodTest {
    private static final Facade GARDEN = Facade.of(Samples.garden());

    @ParameterizedTest
    @CsvSource({
        "garden.seed, 208, seed/208 EATEN",
        "garden::ToolError, 3, tool/3 ?",
        "nobody, 208, '\"nobody\"/208 ?'",
        ", 208, '\"\"/208 ?'",
    })
    void aResetThatTheWireAsksForIsOfTheResetClassWhateverTheCode(String wire, int number, String code) {
        ErrorReport report = ErrorReport.of(wire, number).resetRequested(true).build();

        CatalogException exception = GARDEN.clientReset(report);

        assertThat(exception.getClass().getSimpleName()).isEqualTo("SeedException");
        assertThat(exception.code()).hasToString(code);
        assertThat(exception.report()).isSameAs(report);
    }

    @Test
    void aDeprecatedResetClassIsMadeWithoutAWarning() {
        Deprecation old = new Deprecation(Optional.of("1.1.0"), Optional.of("Too old."), Optional.empty());
        Facade facade = Facade.of(CatalogBuilder.named("aged", "AgedException")
                .type("AgedException", "java.lang.RuntimeException")
                .deprecatedType("OldException", "AgedException", old)
                .resetClass("OldException")
                .build());

        assertThat(facade.clientReset(ErrorReport.of("?", 1).build()).getClass().getSimpleName())
                .isEqualTo("OldException");
    }

    @Test
    void aCatalogWithoutResetClassMakesNoResets() {
        assertThat(GARDEN.hasClientReset()).isTrue();
        assertThat(Facade.of(CatalogBuilder.named("calm", "CalmException")
                                .type("CalmException", "java.lang.RuntimeException")
                                .build())
                        .hasClientReset())
                .isFalse();
    }
}
