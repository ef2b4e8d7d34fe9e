package dev.errorcatalog.catalog.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be accepted, what cannot, and what is wrong with a list of acceptances. */
class AcceptanceTest {
    @Test
    void whatCannotBeAccepted() {
        Workspace broken = Samples.workspace("catch-lost");
        Workspace vanished = Samples.workspace("entry-vanished");
        Workspace safe = Samples.workspace("entry-added");

        assertThat(refusal(broken, Samples.request("service/50", "catch-lost", "Why.", "")))
                .contains("\"-Derrorcatalog.migration=<what users do>\"");
        assertThat(refusal(broken, Samples.request("service/50", "catch-lost", " ", "Do.")))
                .contains("say why, with \"-Derrorcatalog.because=<why>\"");
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
        assertThat(problems("no-changes", "# nothing\n")).isEmpty();
        assertThat(problems("no-changes", "")).isEmpty();
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
