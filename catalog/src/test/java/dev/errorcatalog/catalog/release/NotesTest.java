package dev.errorcatalog.catalog.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.release.diff.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Test
    void noChangesAreSaid() {
        assertThat(Notes.run(Samples.workspace("no-changes")).message()).isEqualTo("""
                ## Errors in 1.5.0

                No changes since 1.4.0.
                """);
    }
}
