package dev.errorcatalog.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.demo.AppException;
import dev.errorcatalog.runtime.demo.DemoErrors;
import dev.errorcatalog.runtime.demo.ProtocolErrors;
import dev.errorcatalog.runtime.demo.ResetException;
import dev.errorcatalog.runtime.demo.SyncException;
import dev.errorcatalog.runtime.demo.UndoException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapperTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "demo::ProtocolError, 208,        ResetException, protocol/208 BAD_IDENT",
                "demo.proto,          209,        ResetException, protocol/209 DIVERGED",
                "demo::ProtocolError, 231,        UndoException,  protocol/231 UNDONE",
                "demo::ProtocolError, 100,        SyncException,  protocol/100 CLOSED_BY_SERVER",
                "demo::ProtocolError, 999,        SyncException,  protocol/999 ?",
                "demo::ProtocolError, -208,       SyncException,  protocol/-208 ?",
                "demo::ProtocolError, 0208,       SyncException,  protocol/0208 ?",
                "demo::ProtocolError, 2147483648, SyncException,  protocol/2147483648 ?",
                "demo::ProtocolError, '',         SyncException,  'protocol/\"\" ?'",
                "demo::ProtocolError, null,       SyncException,  'protocol/\"\" ?'",
                "demo::ProtocolError, a b,        SyncException,  'protocol/\"a b\" ?'",
                "demo::ProtocolError, -0,         SyncException,  protocol/-0 ?",
                "demo::ClientError,   0,          SyncException,  client/0 NO_ERROR",
                "demo::ClientError,   -0,         SyncException,  client/-0 ?",
                "SQLSTATE,            42P01,      AppException,   state/42P01 NO_TABLE",
                "SQLSTATE,            42P02,      AppException,   state/42P02 ?",
                "SQLSTATE,            -0,         AppException,   state/-0 ?",
                "protocol,            208,        AppException,   '\"protocol\"/208 ?'",
                "'',                  208,        AppException,   '\"\"/208 ?'",
                "null,                null,       AppException,   '\"\"/\"\" ?'"
            })
    void everyReportHasItsClassAndCode(String wire, String code, String simpleName, String told) {
        AppException e = DemoErrors.toException(ErrorReport.of(wire, code).build());

        assertThat(e.getClass().getSimpleName()).isEqualTo(simpleName);
        assertThat(e.code()).hasToString(told);
        assertThat(e).hasMessageStartingWith("[" + told + "]");
    }

    /** Not for those who heed nullness, but for those who do not. */
    @Test
    void noReportAtAllMapsAsAnEmptyOne() {
        CatalogException e = DemoErrors.table().exception(null);

        assertThat(e).isExactlyInstanceOf(AppException.class);
        assertThat(e.code()).isEqualTo(DemoErrors.table().resolve(null)).hasToString("\"\"/\"\" ?");
        ErrorReportTest.assertIsEmpty(e.report());
    }

    @Test
    void theNumbers0To65535MapInEveryCategory() {
        for (ErrorCategory category : DemoErrors.categories()) {
            for (int code = 0; code <= 65_535; code++) {
                AppException e = DemoErrors.toException(
                        ErrorReport.of(category.wire(), code).build());
                if (!e.code().code().equals(Integer.toString(code))
                        || !e.category().equals(category)) {
                    assertThat(e.code().id()).isEqualTo(category + "/" + code);
                }
                if (e.code().isKnown() != category.find(code).isPresent()) {
                    assertThat(e.code().isKnown())
                            .as(e.code().id())
                            .isEqualTo(category.find(code).isPresent());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {20261120})
    void anyStringsMap(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100_000; i++) {
            String wire = random.nextInt(3) == 0 ? "SQLSTATE" : Hostile.text(random, 6);
            String code = Hostile.text(random, 4);
            String message = Hostile.text(random, 8);
            AppException e = DemoErrors.toException(ErrorReport.of(wire, code)
                    .message(message)
                    .logUrl(message)
                    .helpUrl(code)
                    .build());
            boolean survived = e.report().category().equals(wire)
                    && e.report().code().equals(code)
                    && e.report().message().equals(message)
                    && e.code().code().equals(code);
            assertThat(survived).as("seed %d, report %d", seed, i).isTrue();
        }
    }

    @Test
    void aReportOfACodeMapsToThatCode() {
        for (ErrorCode code : DemoErrors.all()) {
            assertThat(DemoErrors.exception(code, null, null).code()).isSameAs(code);
        }
        assertThat(DemoErrors.exception(ProtocolErrors.BAD_IDENT, "text", null)).isInstanceOf(ResetException.class);
        assertThat(DemoErrors.exception(ProtocolErrors.UNDONE, "text", null)).isInstanceOf(UndoException.class);
    }

    @Test
    void aReportOfAnUnknownCodeMapsToAnEqualOne() {
        ErrorCode unknownCode = DemoErrors.toException(
                        ErrorReport.of("demo.proto", 999).build())
                .code();
        ErrorCode unknownCategory =
                DemoErrors.toException(ErrorReport.of("nobody", 1).build()).code();

        assertThat(DemoErrors.exception(unknownCode, null, null).code()).isEqualTo(unknownCode);
        assertThat(DemoErrors.exception(unknownCode, null, null)).isExactlyInstanceOf(SyncException.class);
        assertThat(DemoErrors.exception(unknownCategory, null, null).code()).isEqualTo(unknownCategory);
        assertThat(DemoErrors.exception(unknownCategory, null, null)).isExactlyInstanceOf(AppException.class);
    }

    @Test
    void aCodeOfAnotherCatalogMapsByItsSlugAndElseByItsWireString() {
        ErrorTable other = new TinyTable("", "protocol\tI\t0\t0\tother::Protocol\nalien\tI\t0\t0\tSQLSTATE");
        ErrorCode sameSlug =
                other.resolve(ErrorReport.of("other::Protocol", 208).build());
        ErrorCode sameWire = other.resolve(ErrorReport.of("SQLSTATE", "42P01").build());

        assertThat(DemoErrors.exception(sameSlug, null, null)).isInstanceOf(ResetException.class);
        assertThat(DemoErrors.exception(sameWire, null, null).code().id()).isEqualTo("state/42P01");
    }

    @Test
    void unknownMeansReportedNeverResetFatalAsTheWireSays() {
        ErrorReport report = ErrorReport.of("demo.proto", 999).fatal(true).build();
        AppException e = DemoErrors.toException(report);

        assertThat(e.code().isKnown()).isFalse();
        assertThat(e.code().name()).isEmpty();
        assertThat(e.code().audience()).isEqualTo(Audience.DEVELOPER);
        assertThat(e.code().retry()).isEqualTo(RetryPolicy.NEVER);
        assertThat(e.code().resetModes()).isEmpty();
        assertThat(e.code().fatal()).isEmpty();
        assertThat(e.code().isSentinel()).isFalse();
        assertThat(e.code().helpUrl()).isEmpty();
        assertThat(e.code().summary()).isEmpty();
        assertThat(e.code().description()).isEmpty();
        assertThat(e.code().cause()).isEmpty();
        assertThat(e.code().action()).isEmpty();
        assertThat(e.isFatal()).contains(true);
    }

    @Test
    void causeAndSuppressedSurvive() {
        Throwable cause = new IllegalStateException("why");
        AppException e = DemoErrors.exception(ProtocolErrors.UNDONE, "text", cause);
        e.addSuppressed(cause);

        assertThat(e).hasCause(cause).hasSuppressedException(cause);
        assertThat(e.report().cause()).containsSame(cause);
    }
}
