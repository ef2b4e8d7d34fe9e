package dev.errorcatalog.devicesync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.devicesync.wire.SyncErrorReader;
import dev.errorcatalog.runtime.CompensatingWrite;
import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.dispatch.ErrorDispatcher;
import dev.errorcatalog.runtime.dispatch.Registration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of docs/dispatch.md: they compile, because they stand here as well, and they do what the page says. */
class DispatchExampleTest {
    private static final Path PAGE = Path.of("../docs/dispatch.md");
    private static final Path SELF = Path.of("src/test/java/dev/errorcatalog/devicesync/DispatchExampleTest.java");

    private final Logger logger = Logger.getAnonymousLogger();
    private final List<String> notices = new ArrayList<>();

    @Test
    void theAppHearsOfTheWritesThatTheServerUndid() {
        ErrorDispatcher<AppException> dispatcher = ErrorDispatcher.of(DeviceSyncErrors::toException);
        // app
        Registration registration = dispatcher.on(CompensatingWriteException.class, e -> {
            for (CompensatingWrite write : e.writes()) {
                notices.add(write.objectType() + " was not accepted: " + write.reason());
            }
        });
        dispatcher.otherwise(e -> notices.add(e.getMessage()));
        // end

        String json = "{\"code\": 231, \"rejectedUpdates\": [{\"table\": \"Dog\", \"pk\": 7, \"reason\": \"no\"}]}";
        sdk(json, dispatcher);
        registration.close();
        sdk("{\"code\": 231}", dispatcher);

        assertThat(notices)
                .containsExactly(
                        "Dog was not accepted: no",
                        "[protocol/231 COMPENSATING_WRITE] (help: https://errors.example.org/device-sync/errors/protocol-231)");
    }

    @Test
    void theSdkMakesADispatcher() {
        String json = "<html>";
        logger.setUseParentHandlers(false);
        // sdk
        ErrorDispatcher<AppException> dispatcher = ErrorDispatcher.<AppException>builder(DeviceSyncErrors::toException)
                .resetMapper(DeviceSyncErrors::clientReset) // for resets that only the wire asks for
                .persistingAfter(10)
                .persistingAfter(Duration.ofMinutes(15))
                .log(line -> logger.log(line.level(), line.text()))
                .build();

        ErrorReport report = SyncErrorReader.read(json); // or ErrorReport.of(category, code)...build()
        dispatcher.dispatch(report); // or dispatch(report, coordinator) if it concerns a store
        dispatcher.succeeded(); // when sync works again
        // end
        assertThat(report.message()).isEqualTo(json);
    }

    private static void sdk(String json, ErrorDispatcher<AppException> dispatcher) {
        dispatcher.dispatch(SyncErrorReader.read(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sdk", "app"})
    void thePageShowsWhatIsTestedHere(String name) throws IOException {
        String shown = between(Files.readString(PAGE), "<!-- example: " + name + " -->\n```java\n", "```\n");
        String tested = between(Files.readString(SELF), "        // " + name + "\n", "        // end\n");

        assertThat(withoutLayout(shown)).isNotEmpty().isEqualTo(withoutLayout(tested));
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    private static String withoutLayout(String code) {
        return Pattern.compile("\\s+").matcher(code).replaceAll(" ").strip();
    }
}
