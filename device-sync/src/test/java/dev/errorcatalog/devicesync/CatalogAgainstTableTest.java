package dev.errorcatalog.devicesync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.ResetStrategy;
import dev.errorcatalog.runtime.RetryPolicy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalog says what the table of codes says. */
class CatalogAgainstTableTest {
    private static final Set<ResetStrategy> ALL = Set.of(ResetStrategy.values());
    private static final Map<String, Set<ResetStrategy>> RESET_MODES = Map.of(
            "none", Set.of(),
            "recovery, discard, manual", ALL,
            "manual or discard only", Set.of(ResetStrategy.DISCARD, ResetStrategy.MANUAL));

    @ParameterizedTest
    @MethodSource("dev.errorcatalog.devicesync.KnownCode#shipped")
    void codeNameAndCategory(KnownCode known) {
        ErrorCode code = DeviceSyncErrors.find(known.wire(), known.number()).orElseThrow();
        assertThat(code.name()).contains(known.name());
        assertThat(code.number()).hasValue(known.number());
        assertThat(code.category().wire()).isEqualTo(known.wire());
        assertThat(DeviceSyncErrors.named(known.name())).contains(code);
    }

    @ParameterizedTest
    @MethodSource("dev.errorcatalog.devicesync.KnownCode#designed")
    void exceptionClass(KnownCode known) {
        AppException e = DeviceSyncErrors.toException(
                ErrorReport.of(known.wire(), known.number()).build());
        // The tree of the design document writes InvalidLogin, its prose InvalidLoginException.
        String expected = known.seedClass().equals("InvalidLogin") ? "InvalidLoginException" : known.seedClass();
        assertThat(e.getClass().getSimpleName()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("dev.errorcatalog.devicesync.KnownCode#designed")
    void resetEligibility(KnownCode known) {
        ErrorCode code = DeviceSyncErrors.find(known.wire(), known.number()).orElseThrow();
        assertThat(code.resetModes()).isEqualTo(RESET_MODES.get(known.seedResetModes()));
    }

    @Test
    void nothingElseIsShipped() {
        assertThat(DeviceSyncErrors.all()).hasSize(136 + 55 + 1).hasSameSizeAs(KnownCode.shipped());
        assertThat(DeviceSyncErrors.categories()).hasSize(11);
    }

    @Test
    void onlyTheRecoverableCodesAreRetriedAutomatically() {
        assertThat(DeviceSyncErrors.all())
                .filteredOn(code -> code.retry() == RetryPolicy.AUTOMATIC)
                .extracting(ErrorCode::id)
                .containsExactly(
                        "connection/104",
                        "connection/110",
                        "connection/111",
                        "connection/112",
                        "connection/113",
                        "protocol/100",
                        "protocol/200",
                        "protocol/201",
                        "protocol/202");
    }

    @Test
    void fifteenNumbersOfTheDesignDocumentBelongToSeveralCategories() {
        Map<Integer, List<KnownCode>> shared =
                KnownCode.designed().stream().collect(Collectors.groupingBy(KnownCode::number)).entrySet().stream()
                        .filter(entry -> entry.getValue().size() > 1)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(shared.keySet())
                .containsExactlyInAnyOrder(2, 3, 100, 101, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113);
        shared.values()
                .forEach(codes -> assertThat(codes)
                        .allSatisfy(code -> assertThat(DeviceSyncErrors.find(code.wire(), code.number())
                                        .flatMap(ErrorCode::name))
                                .contains(code.name())));
    }

    @Test
    void everyErrorIsDocumented() {
        assertThat(DeviceSyncErrors.all()).allSatisfy(code -> {
            assertThat(code.summary()).isNotBlank();
            assertThat(code.description()).startsWith(code.summary());
            assertThat(code.action())
                    .isNotEmpty()
                    .allSatisfy(step -> assertThat(step).isNotBlank());
            assertThat(code.helpUrl()).hasValueSatisfying(url -> assertThat(url).startsWith("https://"));
        });
        assertThat(DeviceSyncErrors.all()).extracting(ErrorCode::description).doesNotHaveDuplicates();
    }
}
