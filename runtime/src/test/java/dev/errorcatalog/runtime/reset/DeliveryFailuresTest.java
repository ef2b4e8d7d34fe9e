package dev.errorcatalog.runtime.reset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.ResetConditions;
import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.ResetStrategy;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an SDK gave to the coordinator fails: the reset is what it is, and nothing comes out of it. */
class DeliveryFailuresTest {
    @TempDir
    private Path folder;

    private Play play;

    @BeforeEach
    void begin() throws IOException {
        play = new Play(folder);
    }

    @AfterEach
    void end() {
        Thread.interrupted();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    @SuppressWarnings("NullAway") // What a mapper must not do.
    void aMapperThatMakesNoExceptionChangesNoOutcome(
            ResetMode mode, ResetOutcome outcome, Function<ErrorReport, Required> mapper) {
        ClientReset<TextStore.View, Required> config = mode == ResetMode.MANUAL
                ? ClientReset.manual(play::manual)
                : ClientReset.<TextStore.View, Required>recover().onAfterReset((before, after) -> {
                    throw new IllegalStateException("after");
                });

        assertThat(ClientResetCoordinator.of(play.store, config, mapper, play.unhandled::add)
                        .reset(Play.REPORT, Play.ALL, ResetConditions.none()))
                .isEqualTo(outcome);
        assertThat(play.manual).isEmpty();
        assertThat(play.unhandled).isEmpty();
        assertThat(ClientResets.initiate(play.store.path()).isDone()).isEqualTo(mode == ResetMode.MANUAL);
    }

    static Stream<Arguments> mappers() {
        Function<ErrorReport, Required> throwing = report -> {
            throw new IllegalStateException("\n mapper");
        };
        Function<ErrorReport, Required> none = report -> null;
        return Stream.of(
                Arguments.of(ResetMode.MANUAL, ResetOutcome.MANUAL, throwing),
                Arguments.of(ResetMode.MANUAL, ResetOutcome.MANUAL, none),
                Arguments.of(ResetMode.RECOVER, ResetOutcome.RECOVERED, throwing),
                Arguments.of(ResetMode.RECOVER, ResetOutcome.RECOVERED, none));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void neitherDoesAConsumerThatThrows(boolean hasHandler) {
        Consumer<Required> unhandled = required -> Sneaky.throwIt(new InterruptedException());
        ClientReset<TextStore.View, Required> config = hasHandler
                ? ClientReset.manual(required -> {
                    throw new IOException("manual");
                })
                : ClientReset.discard();
        play.store.failing("download", new IOException("no download"));

        assertThat(ClientResetCoordinator.of(play.store, config, Required::new, unhandled)
                        .reset(Play.REPORT, Play.ALL, ResetConditions.none()))
                .isEqualTo(ResetOutcome.MANUAL);
        assertThat(Thread.interrupted()).as("the flag").isTrue();
    }

    @Test
    void aStoreIsAskedForItsPathOnce() {
        assertThatThrownBy(() -> coordinator(() -> Sneaky.throwIt(new IllegalStateException("no path"))))
                .hasMessage("no path");
        assertThatThrownBy(() -> coordinator(() -> {})).isInstanceOf(NullPointerException.class);
    }

    @Test
    @SuppressWarnings("NullAway") // What an SDK must not do.
    void whatIsNotGivenIsRefusedBeforeAnythingIsDone() throws IOException {
        ClientResetCoordinator<TextStore.View, Required> coordinator = play.coordinator(ResetMode.MANUAL);
        ResetConditions none = ResetConditions.none();
        ErrorReport report = null;
        Set<ResetStrategy> eligible = null;
        ResetConditions conditions = null;

        assertThatThrownBy(() -> coordinator.reset(report, Play.ALL, none)).hasMessage("report");
        assertThatThrownBy(() -> coordinator.reset(Play.REPORT, eligible, none)).hasMessage("eligible");
        assertThatThrownBy(() -> coordinator.reset(Play.REPORT, Play.ALL, conditions))
                .hasMessage("conditions");
        assertThat(play.seen).isEmpty();
        assertThat(play.files()).isEmpty();
    }

    /** Of a store that does something instead of telling its path. */
    private ClientResetCoordinator<Object, Required> coordinator(Runnable path) {
        @SuppressWarnings("unchecked")
        ResettableStore<Object> store = (ResettableStore<Object>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ResettableStore.class}, (proxy, method, arguments) -> {
                    path.run();
                    return null;
                });
        return ClientResetCoordinator.of(store, ClientReset.manual(play::manual), Required::new, play.unhandled::add);
    }
}
