package dev.errorcatalog.catalog.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.lock.Lock;
import dev.errorcatalog.catalog.release.model.Release;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NotesTest {

    static List<String> folders() {
        return Samples.names();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyFindingHasOneLineInTheNotes(String folder) {
        Workspace workspace = Samples.workspace(folder);
        String notes = Notes.run(workspace).message();
        List<Finding> findings = Check.diff(workspace).findings();

        long lines = notes.lines()
                .filter(line -> line.startsWith("- ") || line.startsWith("| `"))
                .count();
        assertThat(lines).isEqualTo(findings.size());
        for (Finding finding : findings) {
            assertThat(notes.lines()).anyMatch(line -> line.contains("`" + finding.key() + "`"));
        }
    }

    @Test
    void newErrorsAreATable() {
        assertThat(Notes.run(Samples.workspace("entry-added")).message()).isEqualTo("""
                ## Errors in 1.5.0

                ### New errors

                | code | constant | class | before | page |
                | --- | --- | --- | --- | --- |
                | `protocol/230` | `TOO_LATE` | `SyncException` | known before as SyncException | [protocol-230](https://errors.example.org/protocol-230) |
                """);
    }

    @Test
    void whatNeedsActionComesFirstWithTheHandlerThatNotices() {
        assertThat(Notes.run(Samples.workspace("catch-lost")).message()).startsWith("""
                ## Errors in 1.5.0

                ### Action needed

                - **BREAKING** `service/50` `BAD_PASSWORD`: catch-lost, class `PasswordException` → `LoginException`. Handlers of PasswordException no longer see the error.

                  ```java
                  try {
                """);
    }

    @ParameterizedTest(name = "{0}, then {1}: {2}")
    @CsvSource({
        "2.0.0-rc.1, 2.0.0,      true",
        "2.0.0-rc.1, 2.1.0,      true",
        "2.0.0-rc.1, 2.0.0-rc.2, false",
        "1.4.0,      2.0.0-rc.1, false",
        "1.4.0,      2.0.0,      false"
    })
    void aFinalReleaseSaysWhereTheChangesOfItsPreReleasesAre(String released, String next, boolean said) {
        String yaml = Samples.text("no-changes/current.yaml");
        byte[] lock =
                Samples.bytes(Lock.write(Release.of(Samples.catalog(yaml), Optional.of(Samples.version(released)))));
        Workspace workspace = new Workspace(
                Samples.parsed(yaml),
                Given.of("catalog.lock.yaml", lock),
                Given.absent("accepted-changes.yaml"),
                Samples.version(next));

        String notes = Notes.run(workspace).message();

        assertThat(notes).endsWith("No changes since " + released + ".\n");
        assertThat(notes.contains(
                        "\n\nThese are the changes since the pre-release " + released + ". What changed before it, and"
                                + " what users of an earlier final release have to do, is in the notes of the"
                                + " pre-releases: it holds for " + next + " as well.\n\n"))
                .isEqualTo(said);
    }

    @Test
    void noChangesAreSaid() {
        assertThat(Notes.run(Samples.workspace("no-changes")).message()).isEqualTo("""
                ## Errors in 1.5.0

                No changes since 1.4.0.
                """);
    }
}
