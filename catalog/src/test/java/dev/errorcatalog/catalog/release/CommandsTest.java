package dev.errorcatalog.catalog.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.release.list.NameFilter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A refusal ends with what to type next. */
class CommandsTest {
    private static final String YAML = Samples.text("no-changes/current.yaml");

    @Test
    void aRefusedReleaseSaysHowToAccept() {
        assertThat(ReleaseVerb.run(Samples.workspace("catch-lost")).message())
                .contains("make the version 2.0.0 in pom.xml (this is 1.5.0), and: mvn errorcatalog:accept"
                        + " -Derrorcatalog.key=service/50 -Derrorcatalog.rule=catch-lost"
                        + " \"-Derrorcatalog.because=<why>\" \"-Derrorcatalog.migration=<what users do>\"\n")
                .endsWith("release: refused; nothing was written\n");
    }

    @Test
    void whatIsAcceptedStillSaysWhichVersionItNeeds() {
        Workspace open = Samples.workspace("catch-lost");
        String accepted = Accept.run(open, request("Why.", Optional.of("Catch.")))
                .edits()
                .get(0)
                .content();

        String text = Check.run(Samples.with(open, Samples.accepted(accepted), "1.5.0"))
                .text();

        assertThat(text)
                .contains("  accepted:     Why.\n  ship it:      make the version 2.0.0 in pom.xml (this is 1.5.0)\n");
        assertThat(Check.run(Samples.with(open, Samples.accepted(accepted), "2.0.0"))
                        .text())
                .contains("accepted:")
                .doesNotContain("ship it");
    }

    @Test
    void aRefusedAcceptanceNamesTheMissingOption() {
        assertThat(accept(" ")).isEqualTo("accept: say why, with \"-Derrorcatalog.because=<why>\"\n");
        assertThat(accept("Why."))
                .isEqualTo("accept: service/50 catch-lost breaks users: say what they have to do, with"
                        + " \"-Derrorcatalog.migration=<what users do>\"\n");
    }

    @Test
    void aLockThatIsThereIsKept() {
        assertThat(Init.run(Samples.parsed(YAML), Samples.lock(YAML)).message()).contains("mvn errorcatalog:check");
        assertThat(Init.run(Samples.parsed(YAML), Given.absent("catalog.lock.yaml"))
                        .message())
                .contains("mvn errorcatalog:release");
    }

    @Test
    void whoeverLostTheLockIsNotToldToBeginAnew() {
        Workspace sample = Samples.workspace("no-changes");
        Given none = Given.absent("catalog.lock.yaml");

        assertThat(Check.run(new Workspace(sample.catalog(), none, sample.accepted(), sample.version()))
                        .text())
                .contains("if anything was released, take the lock of the last release from version control, or from"
                        + " META-INF/error-catalog of its jar; if nothing was, write it with `mvn errorcatalog:init`");
    }

    @Test
    void aRefusedImportSaysWhatItNeeds() {
        assertThat(Import.run(Samples.parsed(YAML), Given.absent("x.csv"), "protocol", NameFilter.ALL)
                        .message())
                .isEqualTo("import: x.csv cannot be read; name a file with \"-Derrorcatalog.list=<file>\"\n");
        assertThat(Import.run(Samples.parsed(YAML), Given.absent("x.csv"), "none", NameFilter.ALL)
                        .message())
                .endsWith("it has protocol, service; choose one with \"-Derrorcatalog.category=<slug>\"\n");
    }

    @Test
    void aReleaseThatWasMadeAlreadyAsksForTheNextVersion() {
        Workspace again = Samples.with(Samples.workspace("no-changes"), Given.absent("a.yaml"), "1.4.0");

        assertThat(ReleaseVerb.run(again).message()).contains("\"-Derrorcatalog.version=<next>\"");
    }

    @Test
    void aLockThatCannotBeUsedIsToldAlikeToEverybody() {
        Workspace sample = Samples.workspace("no-changes");
        Given edited = Given.of("catalog.lock.yaml", Samples.bytes("lock: 1\nreleased: 1.4.0\n"));
        Workspace workspace = new Workspace(sample.catalog(), edited, sample.accepted(), sample.version());

        String told = Notes.run(workspace).message();

        assertThat(told).contains("error[lock-form]").contains("only `release` writes it");
        assertThat(ReleaseVerb.run(workspace).message()).startsWith(told);
        assertThat(Accept.run(workspace, request("Why.", Optional.empty())).message())
                .isEqualTo(told);
    }

    private static String accept(String because) {
        return Accept.run(Samples.workspace("catch-lost"), request(because, Optional.empty()))
                .message();
    }

    private static Accept.Request request(String because, Optional<String> migration) {
        return new Accept.Request(Optional.of("service/50"), Optional.of("catch-lost"), because, migration);
    }
}
