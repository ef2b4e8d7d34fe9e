package dev.errorcatalog.devicesync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.ErrorCategory;
import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.RetryPolicy;
import dev.errorcatalog.runtime.dispatch.Dispatched;
import dev.errorcatalog.runtime.dispatch.ErrorDispatcher;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code, known or not, goes to exactly one place. */
class DispatchTest {
    private static final int PAIRS = Integer.getInteger("errorcatalog.pairs", 50_000);

    private int handled;
    private int logged;
    private final ErrorDispatcher<AppException> dispatcher = ErrorDispatcher.<AppException>builder(
                    DeviceSyncErrors::toException)
            .resetMapper(DeviceSyncErrors::clientReset)
            .log(line -> logged++)
            .persistingAfter(0)
            .persistingAfter(Duration.ZERO)
            .build();

    static List<ErrorCategory> categories() {
        return DeviceSyncErrors.categories();
    }

    @ParameterizedTest
    @MethodSource("categories")
    void everyNumberOfACategoryGoesToOnePlace(ErrorCategory category) {
        dispatcher.otherwise(exception -> handled++);
        for (int number = 0; number <= 65_535; number++) {
            assertOnePlace(ErrorReport.of(category.wire(), number).build(), "");
        }
    }

    @Test
    void randomPairsGoToOnePlace() {
        dispatcher.on(SyncException.class, exception -> handled++);
        dispatcher.on(ClientResetRequiredException.class, exception -> handled++);
        long seed = Long.getLong("errorcatalog.seed", 20_261_121L);
        Random random = new Random(seed);
        List<ErrorCategory> categories = categories();
        for (int i = 0; i < PAIRS; i++) {
            String wire = random.nextInt(4) == 0
                    ? randomText(random)
                    : categories.get(random.nextInt(categories.size())).wire();
            String code = switch (random.nextInt(3)) {
                case 0 -> randomText(random);
                case 1 -> Integer.toString(random.nextInt());
                default -> Integer.toString(random.nextInt(1_200));
            };
            ErrorReport.Builder report = ErrorReport.of(wire, code).message(randomText(random));
            if (random.nextInt(4) == 0) {
                report.fatal(random.nextBoolean());
            }
            if (random.nextInt(4) == 0) {
                report.resetRequested(random.nextBoolean());
            }
            assertOnePlace(report.build(), "seed " + seed + ", pair " + i);
        }
    }

    private void assertOnePlace(ErrorReport report, String context) {
        handled = 0;
        logged = 0;

        Dispatched dispatched = dispatcher.dispatch(report);

        boolean isRetried = isRetried(report);
        if (handled + logged != 1
                || (dispatched == Dispatched.HANDLED) != (handled == 1)
                || (dispatched == Dispatched.RETRIED) != isRetried) {
            assertThat(dispatched)
                    .as("%s: %s/%s, handled %d, logged %d", context, report.category(), report.code(), handled, logged)
                    .isNull();
        }
    }

    private static boolean isRetried(ErrorReport report) {
        return !report.fatal().orElse(false)
                && !report.resetRequested().orElse(false)
                && DeviceSyncErrors.find(report.category(), report.code())
                        .filter(code -> code.retry() == RetryPolicy.AUTOMATIC)
                        .isPresent();
    }

    @Test
    void aResetIsAskedForWhateverTheCode() {
        dispatcher.on(SyncException.class, exception -> handled++);
        StringBuilder seen = new StringBuilder();
        dispatcher.on(ClientResetRequiredException.class, reset -> seen.append(reset.code()));

        dispatcher.dispatch(ErrorReport.of("realm::app::CustomError", 4_242)
                .resetRequested(true)
                .build());

        assertThat(seen).hasToString("custom/4242 ?");
        assertThat(handled).isZero();
    }

    @Test
    void anExceptionThatIsNoManualStageHasNothingToReset() {
        ClientResetRequiredException reset = DeviceSyncErrors.clientReset(
                ErrorReport.of(ProtocolErrors.BAD_CLIENT_FILE_IDENT).build());

        assertThat(reset.manualReset()).isEmpty();
        assertThat(reset.originalPath()).isEmpty();
        assertThat(reset.backupExists()).isFalse();
    }

    private static String randomText(Random random) {
        return random.ints(random.nextInt(8), 0, Character.MAX_CODE_POINT + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
