package dev.errorcatalog.devicesync.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.devicesync.data.Change;
import dev.errorcatalog.devicesync.data.Logged;
import dev.errorcatalog.devicesync.data.Schema;
import dev.errorcatalog.devicesync.protocol.Contact;
import dev.errorcatalog.devicesync.wire.SyncErrorReader;
import dev.errorcatalog.runtime.CompensatingWrite;
import dev.errorcatalog.runtime.ErrorReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server, seen from its socket. */
class SyncServerTest {
    private static final Schema NOTES = Schema.of("Note", "text");
    private static final List<Logged> NOTE =
            List.of(new Logged(1, Change.create("Note", "1")), new Logged(2, Change.set("Note", "1", "text", "one")));

    @TempDir
    Path folder;

    private SyncServer server;

    @BeforeEach
    void start() throws Exception {
        server = SyncServer.start(folder.resolve("server.sqlite"), NOTES);
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void whatOneUploadsTheOtherDownloads() throws Exception {
        try (Contact one = Contact.with(server.address());
                Contact two = Contact.with(server.address())) {
            one.ident(0);
            two.ident(0);
            assertThat(one.upload(NOTE)).contains(2L);
            assertThat(changes(two, 0))
                    .containsExactlyElementsOf(NOTE.stream().map(Logged::change).toList());
            assertThat(changes(one, 0)).isEmpty();
        }
    }

    @Test
    void anUploadThatComesAgainIsNotMergedAgain() throws Exception {
        try (Contact contact = Contact.with(server.address())) {
            contact.ident(0);
            contact.upload(NOTE);
            server.write(Change.set("Note", "1", "text", "of another"));
            assertThat(contact.upload(NOTE)).contains(2L);
            assertThat(server.find("Note", "1")).contains(Map.of("text", "of another"));
        }
    }

    @Test
    void aDeletedObjectStaysDeletedWhateverComesLater() throws Exception {
        server.write(Change.create("Note", "1"), Change.delete("Note", "1"));
        try (Contact contact = Contact.with(server.address())) {
            contact.ident(0);
            contact.upload(List.of(new Logged(1, Change.set("Note", "1", "text", "late"))));
            assertThat(server.find("Note", "1")).isEmpty();
        }
    }

    @Test
    void ofTwoValuesOfAFieldTheLaterUploadWins() throws Exception {
        server.write(Change.create("Note", "1"), Change.set("Note", "1", "text", "first"));
        try (Contact contact = Contact.with(server.address())) {
            contact.ident(0);
            contact.upload(List.of(new Logged(1, Change.set("Note", "1", "text", "second"))));
            assertThat(server.find("Note", "1")).contains(Map.of("text", "second"));
        }
    }

    @Test
    void rejectedWritesAreUndoneAndNamed() throws Exception {
        server.write(Change.create("Note", "1"), Change.set("Note", "1", "text", "kept"));
        server.rules().reject("Note", "1", "read only");
        try (Contact contact = Contact.with(server.address())) {
            contact.ident(0);
            contact.download(0);
            contact.upload(List.of(new Logged(7, Change.delete("Note", "1"))));

            assertThat(server.find("Note", "1")).contains(Map.of("text", "kept"));
            assertThat(changes(contact, 2))
                    .containsExactly(
                            Change.delete("Note", "1"),
                            Change.create("Note", "1"),
                            Change.set("Note", "1", "text", "kept"));
            ErrorReport error = onlyError(contact);
            assertThat(error.number()).hasValue(231);
            assertThat(error.details())
                    .containsEntry("writes", List.of(CompensatingWrite.of("Note", "1", "read only")))
                    .containsEntry("serverVersion", 5L)
                    .containsEntry("rejectedClientVersion", 7L);
        }
    }

    @Test
    void afterTerminatingNoFileIsKnownAndAllObjectsAreStillThere() throws Exception {
        long file;
        try (Contact contact = Contact.with(server.address())) {
            file = contact.ident(0).orElseThrow().file();
            contact.upload(NOTE);
            server.terminateAndEnable();
            assertThat(contact.download(0)).isEmpty();
            assertThat(onlyError(contact).resetRequested()).contains(true);
        }
        try (Contact contact = Contact.with(server.address())) {
            assertThat(contact.ident(file)).isEmpty();
            assertThat(onlyError(contact).number()).hasValue(208);
        }
        try (Contact contact = Contact.with(server.address())) {
            assertThat(contact.ident(0).orElseThrow().file()).isGreaterThan(file);
            assertThat(changes(contact, 0))
                    .containsExactlyElementsOf(NOTE.stream().map(Logged::change).toList());
        }
    }

    @Test
    void allOfItIsThereAfterARestart() throws Exception {
        server.dropField("Note", "text");
        server.write(Change.create("Note", "1"));
        server.close();
        server = SyncServer.start(folder.resolve("server.sqlite"), NOTES);
        try (Contact contact = Contact.with(server.address())) {
            assertThat(contact.ident(0).orElseThrow().schema().missing(NOTES)).containsExactly("Note.text");
            assertThat(changes(contact, 0)).containsExactly(Change.create("Note", "1"));
        }
    }

    @Test
    void refusalsHaveTheirReasonAndEndTheContact() throws Exception {
        server.rules().refuseNext(ErrorMessage.protocol(200, "session closed").tryAgain(true));
        try (Contact contact = Contact.with(server.address())) {
            assertThat(contact.ident(0)).isEmpty();
            assertThat(onlyError(contact).number()).hasValue(200);
            assertThat(onlyError(contact).fatal()).contains(false);
        }
        server.rules().refuseNewFiles(true);
        try (Contact contact = Contact.with(server.address())) {
            assertThat(contact.ident(0)).isEmpty();
            assertThat(onlyError(contact).message()).isEqualTo("no fresh copies today");
        }
        server.rules().user("ada", "right");
        try (Contact contact = Contact.with(server.address())) {
            assertThat(contact.login("ada", "right")).isPresent();
            assertThat(contact.login("ada", "wrong")).isEmpty();
            assertThat(onlyError(contact).category()).isEqualTo("realm::app::ServiceError");
        }
    }

    private static List<Change> changes(Contact contact, long after) throws Exception {
        return contact.download(after).orElseThrow().changes().stream()
                .map(Logged::change)
                .toList();
    }

    private static ErrorReport onlyError(Contact contact) {
        assertThat(contact.errors()).hasSize(1);
        return SyncErrorReader.read(contact.errors().get(0));
    }
}
