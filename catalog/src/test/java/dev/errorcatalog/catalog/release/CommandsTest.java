package dev.errorcatalog.catalog.release;

import static dev.errorcatalog.catalog.release.Commands.MAVEN;
import static dev.errorcatalog.catalog.release.Commands.TERMINAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A refusal names what people can type into the tool that they use, and nothing of the other. */
class CommandsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "TERMINAL | errorcatalog accept service/50 catch-lost --because \"<why>\" --migration",
                "MAVEN    | mvn errorcatalog:accept -Derrorcatalog.key=service/50 -Derrorcatalog.rule=catch-lost \"-Derrorcatalog.because=<why>\" \"-Derrorcatalog.migration=",
            })
    void aRefusedReleaseSaysHowToAccept(Commands commands, String command) {
        String message =
                ReleaseVerb.run(Samples.workspace("catch-lost"), commands).message();

        assertThat(message).contains("and: " + command).endsWith("release: refused; nothing was written\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "TERMINAL | --because \"<why>\"                  | --migration \"<what users do>\"",
                "MAVEN    | \"-Derrorcatalog.because=<why>\"     | \"-Derrorcatalog.migration=<what users do>\"",
            })
    void aRefusedAcceptanceNamesTheMissingOption(Commands commands, String because, String migration) {
        assertThat(accept(" ", commands)).isEqualTo("accept: say why, with " + because + "\n");
        assertThat(accept("Why.", commands))
                .isEqualTo("accept: service/50 catch-lost breaks users: say what they have to do, with " + migration
                        + "\n");
    }

    @Test
    void aLockThatCannotBeUsedIsToldAlikeToEverybody() {
        Workspace sample = Samples.workspace("no-changes");
        Given edited = Given.of("catalog.lock.yaml", Samples.bytes("lock: 1\nreleased: 1.4.0\n"));
        Workspace workspace = new Workspace(sample.catalog(), edited, sample.accepted(), sample.version());

        String told = Notes.run(workspace).message();

        assertThat(told).contains("error[lock-form]").contains("only `release` writes it");
        assertThat(ReleaseVerb.run(workspace, MAVEN).message()).startsWith(told);
        assertThat(Accept.run(workspace, request("Why."), TERMINAL).message()).isEqualTo(told);
    }

    private static String accept(String because, Commands commands) {
        return Accept.run(Samples.workspace("catch-lost"), request(because), commands)
                .message();
    }

    private static Accept.Request request(String because) {
        return new Accept.Request(Optional.of("service/50"), Optional.of("catch-lost"), because, Optional.empty());
    }
}
