package dev.errorcatalog.catalog.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.problem.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be accepted, what cannot, and what is wrong with a list of acceptances. */
class AcceptanceTest {
    private static final String RESET =
            "- {rule: reset-narrowed, key: protocol/208, from: [recover, manual], to: [manual], because: x, migration: y}\n";
    private static final String OVERRIDE = "- semver-override: \"One customer only.\"\n";

    @Test
    void whatCannotBeAccepted() {
        Workspace broken = Samples.workspace("catch-lost");
        Workspace vanished = Samples.workspace("entry-vanished");
        Workspace safe = Samples.workspace("entry-added");

        assertThat(refusal(broken, Samples.request("service/50", "catch-lost", "Why.", "")))
                .contains("\"-Derrorcatalog.migration=<what users do>\"");
        assertThat(refusal(broken, Samples.request("service/50", "catch-lost", " ", "Do.")))
                .contains("say why, with \"-Derrorcatalog.because=<why>\"");
        assertThat(refusal(broken, Samples.request("service/50", "catch-lost", "<why>", "Do.")))
                .contains("say why");
        assertThat(refusal(broken, Samples.request("service/50", "catch-lost", "Why.", " <what users do> ")))
                .contains("breaks users: say what they have to do");
        assertThat(refusal(broken, Samples.request("service/51", "catch-lost", "Why.", "Do.")))
                .contains("no such change")
                .contains("service/50 catch-lost");
        assertThat(refusal(vanished, Samples.request("protocol/101", "entry-vanished", "Why.", "Do.")))
                .contains("cannot be accepted; repair:");
        assertThat(refusal(safe, Samples.request("protocol/230", "entry-added", "Why.", "Do.")))
                .contains("is safe");
    }

    private static String refusal(Workspace workspace, Accept.Request request) {
        Outcome outcome = Accept.run(workspace, request);
        assertThat(outcome.done()).isFalse();
        assertThat(outcome.edits()).isEmpty();
        return outcome.message();
    }

    @Test
    void anAcceptanceIsAddedBelowThoseThatAreThere() {
        Workspace workspace = Samples.workspace("catch-lost");
        Given there = Samples.accepted("# mine\n- semver-override: \"x\"");

        Outcome outcome = Accept.run(Samples.with(workspace, there, "1.5.0"), Samples.BREAK);

        assertThat(outcome.edits().get(0).content()).isEqualTo("""
                # mine
                - semver-override: "x"
                - rule: catch-lost
                  key: service/50
                  from: PasswordException
                  to: LoginException
                  because: "The server tells less."
                  migration: "Catch it."
                """);
    }

    @Test
    void anotherValueNeedsAnotherAcceptance() {
        Given accepted = Samples.accepted("""
                - rule: reset-narrowed
                  key: protocol/208
                  from: [recover, discard, manual]
                  to: [manual]
                  because: "x"
                  migration: "y"
                """);

        CheckResult result = Check.run(Samples.with(Samples.workspace("reset-narrowed"), accepted, "2.0.0"));

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.text())
                .contains("error[stale-acceptance]: `protocol/208 reset-narrowed` is no change any more")
                .contains("it now goes from `[recover, manual]` to `[manual]`");
    }

    @Test
    void aListIsTheSameAsItsText() {
        Given accepted = Samples.accepted("""
                - {rule: reset-narrowed, key: protocol/208, from: [recover, manual], to: [manual], because: x, migration: y}
                """);

        assertThat(Check.run(Samples.with(Samples.workspace("reset-narrowed"), accepted, "2.0.0"))
                        .passed())
                .isTrue();
    }

    @Test
    void badAcceptances() {
        assertThat(problems("reset-narrowed", "- {rule: a, key: b, becuase: c}\n"))
                .contains("unknown-key", "missing-key");
        assertThat(problems("reset-narrowed", "rule: a\n")).containsExactly("wrong-type");
        assertThat(problems("reset-narrowed", "- a\n")).containsExactly("wrong-type");
        assertThat(problems("reset-narrowed", "- [\n")).containsExactly("yaml-syntax");
        assertThat(problems("reset-narrowed", "- {rule: a, key: b, because: ''}\n"))
                .containsExactly("blank-text");
        assertThat(problems(
                        "entry-vanished",
                        "- {rule: entry-vanished, key: protocol/101, from: BAD_MESSAGE, because: x}\n"))
                .containsExactly("acceptance-of-error");
        assertThat(
                        problems(
                                "class-removed",
                                "- {rule: class-removed, key: class/IdleException, from: IdleException, to: removed, because: x}\n"))
                .containsExactly("acceptance-without-migration");
        assertThat(problems("reset-narrowed", RESET + RESET)).containsExactly("doubled-acceptance");
        assertThat(problems("reset-narrowed", RESET + OVERRIDE + OVERRIDE)).contains("doubled-acceptance");
        assertThat(problems("reset-narrowed", "<<<<<<< ours\n" + RESET + "=======\n>>>>>>> theirs\n"))
                .containsExactly("acceptance-conflict");
        assertThat(problems("no-changes", "# nothing\n")).isEmpty();
        assertThat(problems("no-changes", "")).isEmpty();
    }

    /** Nothing else is wrong in any of these, so the check passes as soon as it overlooks it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reset-narrowed | 2.0.0 | reset         | ",
                "no-changes     | 1.5.0 | reset         | stale-acceptance",
                "reset-narrowed | 2.0.0 | silent        | acceptance-without-migration",
                "reset-narrowed | 2.0.0 | reset twice   | doubled-acceptance",
                "reset-narrowed | 1.5.0 | reset, override | ",
                "reset-narrowed | 2.0.0 | reset, override | stale-acceptance",
                "no-changes     | 1.5.0 | override      | stale-acceptance",
            })
    void aWrongAcceptanceAloneFailsTheCheck(String folder, String version, String accepted, String expected) {
        String file = switch (accepted) {
            case "silent" -> RESET.replaceFirst(", migration: y", "");
            case "reset twice" -> RESET + RESET;
            default -> (accepted.contains("reset") ? RESET : "") + (accepted.contains("override") ? OVERRIDE : "");
        };
        Workspace workspace = Samples.with(Samples.workspace(folder), Samples.accepted(file), version);

        assertThat(Check.run(workspace).passed()).isEqualTo(expected == null);
        assertThat(Check.run(workspace).problems())
                .extracting(problem -> problem.rule().id())
                .isEqualTo(Stream.ofNullable(expected).toList());
        assertThat(ReleaseVerb.run(workspace).done()).isEqualTo(expected == null);
    }

    private static List<String> problems(String folder, String accepted) {
        return Check.run(Samples.with(Samples.workspace(folder), Samples.accepted(accepted), "2.0.0"))
                .problems()
                .stream()
                .map(Problem::rule)
                .map(rule -> rule.id())
                .distinct()
                .toList();
    }
}
