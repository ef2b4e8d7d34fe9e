package dev.errorcatalog.runtime.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.dispatch.post.MovedException;
import dev.errorcatalog.runtime.dispatch.post.PostErrors;
import dev.errorcatalog.runtime.dispatch.post.PostException;
import dev.errorcatalog.runtime.reset.ClientReset;
import dev.errorcatalog.runtime.reset.ClientResetCoordinator;
import dev.errorcatalog.runtime.reset.RecoverOrDiscardReset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors that concern a store, with the real coordinator of a real file. */
class DispatchedResetTest {
    @TempDir
    private Path folder;

    private final Witness witness = new Witness();
    private final ErrorDispatcher<PostException> dispatcher = ErrorDispatcher.<PostException>builder(
                    PostErrors::toException)
            .resetMapper(PostErrors::clientReset)
            .log(witness::log)
            .build();
    private final RecoverOrDiscardReset<String, MovedException> callbacks =
            ClientReset.<String, MovedException>recoverOrDiscard()
                    .onAfterRecovery((before, after) -> witness.seen.add("recovered: " + after))
                    .onAfterDiscard((before, after) -> witness.seen.add("discarded: " + after));

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("store"), "ours");
    }

    /** What the wire may say is in the columns after the code; a question mark stands for silence. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code | reset | forbidden | breaking | dispatched | place
            208  | ?     | ?         | ?        | RESET      | recovered: theirs and ours
            208  | yes   | no        | no       | RESET      | recovered: theirs and ours
            208  | ?     | yes       | ?        | RESET      | discarded: theirs
            208  | ?     | ?         | yes      | RESET      | manual MovedException
            208  | no    | ?         | ?        | HANDLED    | moved MovedException
            209  | ?     | ?         | ?        | RESET      | discarded: theirs
            209  | ?     | ?         | yes      | RESET      | manual MovedException
            1    | yes   | ?         | ?        | RESET      | recovered: theirs and ours
            1    | yes   | yes       | ?        | RESET      | discarded: theirs
            1    | ?     | yes       | yes      | HANDLED    | general PostException
            10   | yes   | ?         | ?        | RESET      | recovered: theirs and ours
            10   | ?     | ?         | ?        | RETRIED    | log FINE
            """, useHeadersInDisplayName = true)
    void aResetThatIsDueIsRunAndNobodyElseHears(
            int code, String reset, String forbidden, String breaking, Dispatched dispatched, String place) {
        dispatcher.on(MovedException.class, witness.takes("moved"));
        dispatcher.otherwise(witness.takes("general"));
        ErrorReport.Builder report = PostErrors.report(code);
        if (!reset.equals("?")) {
            report.resetRequested(reset.equals("yes"));
        }
        if (!forbidden.equals("?")) {
            report.recoveryForbidden(forbidden.equals("yes"));
        }
        if (!breaking.equals("?")) {
            report.breakingSchemaChange(breaking.equals("yes"));
        }

        assertThat(dispatcher.dispatch(
                        report.build(), coordinator(callbacks.onManualReset(witness.takes("manual")::accept))))
                .isEqualTo(dispatched);
        assertThat(witness.seen).containsExactly(place);
    }

    @Test
    void whatNoCallbackTookIsDeliveredToTheHandlers() {
        List<MovedException> heard = new ArrayList<>();
        dispatcher.on(MovedException.class, heard::add);
        ErrorReport report = PostErrors.report(PostErrors.TORN)
                .resetRequested(true)
                .breakingSchemaChange(true)
                .build();

        assertThat(dispatcher.dispatch(report, coordinator(callbacks))).isEqualTo(Dispatched.RESET);

        assertThat(heard).singleElement().satisfies(moved -> {
            assertThat(moved.code()).isEqualTo(PostErrors.code(PostErrors.TORN));
            assertThat(moved.manualReset()).isPresent();
        });
        assertThat(witness.seen).isEmpty();
    }

    @Test
    void aResetThatIsAskedForInItsOwnCallbackIsRefusedAndDelivered() {
        List<MovedException> heard = new ArrayList<>();
        dispatcher.on(MovedException.class, heard::add);
        List<ClientResetCoordinator<String, MovedException>> own = new ArrayList<>();
        ErrorReport report =
                PostErrors.report(PostErrors.TORN).resetRequested(true).build();
        own.add(coordinator(callbacks.onBeforeReset(
                before -> witness.seen.add("within: " + dispatcher.dispatch(report, own.get(0))))));

        assertThat(dispatcher.dispatch(report, own.get(0))).isEqualTo(Dispatched.RESET);

        assertThat(witness.seen).containsExactly("log SEVERE", "within: HANDLED", "recovered: theirs and ours");
        assertThat(heard)
                .singleElement()
                .satisfies(moved ->
                        assertThat(moved.getSuppressed()).singleElement().isInstanceOf(IllegalStateException.class));
    }

    private ClientResetCoordinator<String, MovedException> coordinator(ClientReset<String, MovedException> reset) {
        return ClientResetCoordinator.of(
                new NoteStore(folder.resolve("store")), reset, PostErrors::clientReset, dispatcher::deliver);
    }
}
