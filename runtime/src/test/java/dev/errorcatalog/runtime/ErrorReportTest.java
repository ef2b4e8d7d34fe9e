package dev.errorcatalog.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.demo.ProtocolErrors;
import java.util.AbstractList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorReportTest {
    @Test
    void aReportHoldsWhatWasSaid() {
        Throwable cause = new IllegalStateException();
        ErrorReport report = ErrorReport.of("wire", 208)
                .message("text")
                .logUrl("log")
                .helpUrl("help")
                .httpStatus(-1)
                .fatal(false)
                .resetRequested(true)
                .recoveryForbidden(false)
                .breakingSchemaChange(true)
                .cause(cause)
                .detail("b", 1)
                .detail("a", "x")
                .build();

        assertThat(report.category()).isEqualTo("wire");
        assertThat(report.code()).isEqualTo("208");
        assertThat(report.number()).isEqualTo(OptionalInt.of(208));
        assertThat(report.message()).isEqualTo("text");
        assertThat(report.logUrl()).contains("log");
        assertThat(report.helpUrl()).contains("help");
        assertThat(report.httpStatus()).isEqualTo(OptionalInt.of(-1));
        assertThat(report.fatal()).contains(false);
        assertThat(report.resetRequested()).contains(true);
        assertThat(report.recoveryForbidden()).contains(false);
        assertThat(report.breakingSchemaChange()).contains(true);
        assertThat(report.cause()).containsSame(cause);
        assertThat(report.details()).containsExactly(Map.entry("b", 1), Map.entry("a", "x"));
        assertThat(report).hasToString("ErrorReport[\"wire\"/208]");
    }

    @Test
    void aBuilderOfAReportMakesTheSameReport() {
        ErrorReport report = ErrorReport.of(ProtocolErrors.BAD_IDENT)
                .message("text")
                .logUrl("log")
                .helpUrl("help")
                .httpStatus(400)
                .fatal(true)
                .resetRequested(true)
                .recoveryForbidden(true)
                .breakingSchemaChange(true)
                .cause(new IllegalStateException())
                .detail("a", "x")
                .build();

        assertThat(report.toBuilder().build()).usingRecursiveComparison().isEqualTo(report);
    }

    @Test
    void whatWasNotSaidIsEmpty() {
        assertIsEmpty(ErrorReport.of("", "").build());
    }

    @Test
    void nullIsTheSameAsNothing() {
        assertIsEmpty(ErrorReport.of(null, (String) null)
                .message(null)
                .logUrl(null)
                .helpUrl(null)
                .cause(null)
                .detail(null, 1)
                .detail("a", null)
                .detail(null, null)
                .build());
        assertIsEmpty(ErrorReport.of((ErrorCode) null).build());
        assertThat(ErrorReport.of(null, 5).build().code()).isEqualTo("5");
    }

    static Stream<List<Integer>> unreadableLists() {
        return Stream.of(
                unreadable(() -> {
                    throw new ConcurrentModificationException();
                }),
                unreadable(() -> {
                    throw new UnsupportedOperationException();
                }),
                unreadable(() -> null));
    }

    /** A list of an app may read a database that is closed by now. */
    @ParameterizedTest
    @MethodSource("unreadableLists")
    void aListThatCannotBeReadIsTheSameAsNothing(List<Integer> list) {
        assertIsEmpty(ErrorReport.of("", "").detail("a", list).build());
        assertThat(ErrorReport.of("", "")
                        .detail("a", 1)
                        .detail("a", list)
                        .build()
                        .details())
                .containsExactly(Map.entry("a", 1));
    }

    private static List<Integer> unreadable(Supplier<Object[]> items) {
        return new AbstractList<>() {
            @Override
            public Object[] toArray() {
                return items.get();
            }

            @Override
            public Integer get(int index) {
                return 1;
            }

            @Override
            public int size() {
                return 1;
            }
        };
    }

    @Test
    void aReportOfACodeSpeaksAsTheWireDoes() {
        ErrorReport report = ErrorReport.of(ProtocolErrors.BAD_IDENT).build();

        assertThat(report.category()).isEqualTo("demo::ProtocolError");
        assertThat(report.code()).isEqualTo("208");
    }

    @Test
    void aReportDoesNotChangeWithItsBuilder() {
        ErrorReport.Builder builder = ErrorReport.of("wire", 1).message("first").detail("a", 1);
        ErrorReport report = builder.build();

        builder.message("second").detail("b", 2);

        assertThat(report.message()).isEqualTo("first");
        assertThat(report.details()).containsOnlyKeys("a").isUnmodifiable();
    }

    static void assertIsEmpty(ErrorReport report) {
        assertThat(report.category()).isEmpty();
        assertThat(report.code()).isEmpty();
        assertThat(report.number()).isEmpty();
        assertThat(report.message()).isEmpty();
        assertThat(report.logUrl()).isEmpty();
        assertThat(report.helpUrl()).isEmpty();
        assertThat(report.httpStatus()).isEmpty();
        assertThat(report.fatal()).isEmpty();
        assertThat(report.resetRequested()).isEmpty();
        assertThat(report.recoveryForbidden()).isEmpty();
        assertThat(report.breakingSchemaChange()).isEmpty();
        assertThat(report.cause()).isEmpty();
        assertThat(report.details()).isEmpty();
    }
}
