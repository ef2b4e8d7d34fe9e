package dev.errorcatalog.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.demo.AppException;
import dev.errorcatalog.runtime.demo.DemoErrors;
import dev.errorcatalog.runtime.demo.ProtocolErrors;
import dev.errorcatalog.runtime.demo.UndoException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogExceptionTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "208, -,     true",
                "208, true,  true",
                "208, false, false",
                "209, -,     false",
                "209, true,  true",
                "100, -,     -",
                "100, false, false",
                "999, -, -",
                "999, true, true"
            })
    void whatTheWireSaysOfFatalBeatsTheCatalog(int code, @Nullable Boolean wire, @Nullable Boolean expected) {
        ErrorReport.Builder report = ErrorReport.of("demo.proto", code);
        if (wire != null) {
            report.fatal(wire);
        }

        assertThat(DemoErrors.toException(report.build()).isFatal()).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void theHelpAddressOfTheWireBeatsTheCatalogs() {
        ErrorReport.Builder report = ErrorReport.of("demo.proto", 208);

        assertThat(DemoErrors.toException(report.build()).helpUrl())
                .contains("https://errors.example.org/protocol-208");
        assertThat(DemoErrors.toException(
                                report.helpUrl("https://other.example.org").build())
                        .helpUrl())
                .contains("https://other.example.org");
        assertThat(DemoErrors.toException(ErrorReport.of("demo.proto", 1).build())
                        .helpUrl())
                .isEmpty();
    }

    @Test
    void codesAreComparedByValue() {
        AppException e = DemoErrors.toException(
                ErrorReport.of("demo.proto", 209).logUrl("log").build());

        assertThat(e.is(ProtocolErrors.FORKED)).isTrue();
        assertThat(e.is(ProtocolErrors.BAD_IDENT)).isFalse();
        assertThat(e.category().slug()).isEqualTo("protocol");
        assertThat(e.logUrl()).contains("log");
    }

    @Test
    void fieldsComeFromTheReport() {
        CompensatingWrite dog = CompensatingWrite.of("Dog", "7", "not yours");
        CompensatingWrite cat = CompensatingWrite.of("Cat", null, null);
        UndoException e = (UndoException) DemoErrors.toException(ErrorReport.of("demo.proto", 231)
                .detail("writes", List.of(dog, cat))
                .build());

        assertThat(e.writes()).containsExactly(dog, cat).isUnmodifiable();
        assertThat(e.writesTo("Cat")).containsExactly(cat).isUnmodifiable();
        assertThat(e.writesTo("Cow")).isEmpty();
    }

    @Test
    void compensatingWritesAreValues() {
        CompensatingWrite write = CompensatingWrite.of("Dog", "7", "not yours");

        assertThat(write.objectType()).isEqualTo("Dog");
        assertThat(write.primaryKey()).contains("7");
        assertThat(write.reason()).isEqualTo("not yours");
        assertThat(write).hasToString("CompensatingWrite[Dog, 7, not yours]");
        assertThat(write).isEqualTo(CompensatingWrite.of("Dog", "7", "not yours"));
        assertThat(write).hasSameHashCodeAs(CompensatingWrite.of("Dog", "7", "not yours"));
        assertThat(write)
                .isNotEqualTo(CompensatingWrite.of("Cat", "7", "not yours"))
                .isNotEqualTo(CompensatingWrite.of("Dog", null, "not yours"))
                .isNotEqualTo(CompensatingWrite.of("Dog", "7", ""))
                .isNotEqualTo("Dog");
        assertThat(CompensatingWrite.of(null, null, null)).isEqualTo(CompensatingWrite.of("", null, ""));
    }
}
