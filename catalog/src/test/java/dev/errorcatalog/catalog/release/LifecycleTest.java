package dev.errorcatalog.catalog.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.release.lock.Lock;
import dev.errorcatalog.catalog.release.model.Release;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the first lock over a break that is accepted to the release, and what can go wrong on the way. */
class LifecycleTest {

    private static final String CATALOG = Samples.text("no-changes/current.yaml");
    private static final Given NONE = Given.absent("accepted-changes.yaml");

    private static Workspace workspace(String yaml, Given lock, Given accepted, String version) {
        return new Workspace(Samples.parsed(yaml), lock, accepted, Samples.version(version));
    }

    private static Given edited(Outcome outcome, String name) {
        return outcome.edits().stream()
                .filter(edit -> edit.name().equals(name))
                .findFirst()
                .map(edit -> Given.of(name, Samples.bytes(edit.content())))
                .orElseThrow();
    }

    @Test
    void aMissingLockFailsAndSaysWhatToType() {
        CheckResult result = Check.run(workspace(CATALOG, Given.absent("catalog.lock.yaml"), NONE, "1.5.0"));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.text())
                .contains("error[lock-missing]: there is no lock")
                .contains("`mvn errorcatalog:init`");
    }

    @Test
    void whatCannotBeReadIsSaid(@TempDir Path folder) {
        Given lock = Given.read("catalog.lock.yaml", folder);
        Given accepted = Given.read("accepted-changes.yaml", folder);

        CheckResult result = Check.run(workspace(CATALOG, lock, accepted, "1.5.0"));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.problems())
                .extracting(problem -> problem.rule().id() + " " + problem.position())
                .containsExactly(
                        "unreadable-release-file catalog.lock.yaml:1:1",
                        "unreadable-release-file accepted-changes.yaml:1:1");
        assertThat(Given.read("x", folder.resolve("none")).isAbsent()).isTrue();
        assertThat(Init.run(Samples.parsed(CATALOG), lock).edits()).isEmpty();
    }

    @Test
    void aFirstLockPassesAndSaysThatNothingWasReleased() {
        Outcome init = Init.run(Samples.parsed(CATALOG), Given.absent("catalog.lock.yaml"));
        Given lock = edited(init, "catalog.lock.yaml");

        CheckResult result = Check.run(workspace(CATALOG, lock, NONE, "0.1.0"));

        assertThat(result.passed()).isTrue();
        assertThat(result.text()).contains("nothing was released yet");
        assertThat(Init.run(Samples.parsed(CATALOG), lock).done()).isFalse();
    }

    @Test
    void aFirstReleaseLocksEverything() {
        Given lock = edited(Init.run(Samples.parsed(CATALOG), Given.absent("catalog.lock.yaml")), "catalog.lock.yaml");

        Outcome released = ReleaseVerb.run(workspace(CATALOG, lock, NONE, "1.4.0"));

        assertThat(released.done()).isTrue();
        assertThat(released.message()).isEqualTo("""
                ## Errors in 1.4.0

                The first release: 3 errors in 2 categories, 5 classes.
                """);
        Given after = edited(released, "catalog.lock.yaml");
        assertThat(Check.run(workspace(CATALOG, after, NONE, "1.4.0")).text())
                .contains("no changes -> this is 1.4.0: ok");
    }

    @Test
    void aBreakIsAcceptedReleasedAndForgotten() {
        String current = Samples.text("catch-lost/current.yaml");
        Given lock = Samples.lock(Samples.text("catch-lost/previous.yaml"));
        assertThat(Check.run(workspace(current, lock, NONE, "2.0.0")).exitCode())
                .isEqualTo(1);

        Given accepted = edited(Accept.run(workspace(current, lock, NONE, "2.0.0"), Samples.BREAK), NONE.name());

        assertThat(Check.run(workspace(current, lock, accepted, "2.0.0")).passed())
                .isTrue();
        Outcome released = ReleaseVerb.run(workspace(current, lock, accepted, "2.0.0"));
        assertThat(released.message())
                .contains("### Action needed")
                .contains("Why: The server tells less.")
                .contains("What to do: Catch it.");
        Given newLock = edited(released, lock.name());
        Given emptied = edited(released, accepted.name());
        CheckResult next = Check.run(workspace(current, newLock, emptied, "2.0.1"));
        assertThat(next.text()).contains("no changes");
        assertThat(Check.run(workspace(current, newLock, accepted, "2.0.1")).text())
                .contains("error[stale-acceptance]");
    }

    @Test
    void anAcceptanceDoesNotLowerTheVersion() {
        String current = Samples.text("catch-lost/current.yaml");
        Given lock = Samples.lock(Samples.text("catch-lost/previous.yaml"));
        Given accepted = edited(Accept.run(workspace(current, lock, NONE, "1.5.0"), Samples.BREAK), NONE.name());

        CheckResult small = Check.run(workspace(current, lock, accepted, "1.5.0"));
        CheckResult overridden = Check.run(workspace(
                current,
                lock,
                Samples.accepted(text(accepted) + "- semver-override: \"One customer only.\"\n"),
                "1.5.0"));

        assertThat(small.passed()).isFalse();
        assertThat(small.text()).endsWith("-> smallest next version 2.0.0; this is 1.5.0, not enough: FAIL\n");
        assertThat(overridden.passed()).isTrue();
        assertThat(overridden.text()).contains("allowed: One customer only.");
    }

    private static String text(Given given) {
        return new String(given.bytes().orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test
    void aReleaseIsRefusedWithoutWritingAnything() {
        for (String folder : List.of("catch-lost", "entry-vanished", "number-reused")) {
            Outcome outcome = ReleaseVerb.run(Samples.workspace(folder));

            assertThat(outcome.done()).isFalse();
            assertThat(outcome.edits()).isEmpty();
            assertThat(outcome.message()).endsWith("release: refused; nothing was written\n");
        }
        Workspace again = Samples.with(Samples.workspace("no-changes"), NONE, "1.4.0");
        assertThat(ReleaseVerb.run(again).message()).contains("was released already");
    }

    @Test
    void whatMayLoseDataHasToBeAccepted() {
        Workspace workspace = Samples.workspace("reset-widened");

        assertThat(Check.run(workspace).passed()).isFalse();
        Given accepted = edited(
                Accept.run(workspace, Samples.request("protocol/208", "reset-widened", "It is safe now.", "")),
                NONE.name());
        assertThat(Check.run(Samples.with(workspace, accepted, "1.5.0")).passed())
                .isTrue();
    }

    @Test
    void thePolicyMakesEveryRiskFail() {
        String policy = "policy: {risky: fail}\n";
        Workspace strict = workspace(
                Samples.text("fatal-set/current.yaml") + policy,
                Samples.lock(Samples.text("fatal-set/previous.yaml")),
                NONE,
                "1.5.0");

        assertThat(Check.run(Samples.workspace("fatal-set")).passed()).isTrue();
        assertThat(Check.run(strict).passed()).isFalse();
    }

    @Test
    void theLockRemembersWhatTheCatalogDoesNotSay() {
        Given lock = Samples.lock(Samples.text("renumbered/previous.yaml"));
        String current = Samples.text("renumbered/current.yaml");
        Given accepted = edited(
                Accept.run(
                        workspace(current, lock, NONE, "2.0.0"),
                        Samples.request("protocol/102", "renumbered", "Upstream did.", "Nothing.")),
                NONE.name());

        Given released = edited(ReleaseVerb.run(workspace(current, lock, accepted, "2.0.0")), lock.name());

        Release remembered =
                Lock.read(lock.name(), released.bytes().orElseThrow()).release().orElseThrow();
        assertThat(remembered.tombstone("protocol/101").orElseThrow().listed()).isFalse();
        assertThat(remembered.errors().values()).anySatisfy(error -> {
            assertThat(error.name()).isEqualTo("BAD_MESSAGE");
            assertThat(error.history())
                    .containsExactly("2.0.0 renumbered BREAKING: protocol/101 -> protocol/102 | Nothing.");
            assertThat(error.anchors()).contains("protocol-101", "protocol-102");
        });
        String reused = current.replace("removed:\n", """
                  TOO_LATE:
                    code: protocol/101
                    description: "The message came too late."
                    action: "Nothing to do."
                removed:
                """);
        assertThat(Check.run(workspace(reused, released, NONE, "2.1.0")).text())
                .contains("ERROR    number-reused  protocol/101 TOO_LATE");
    }

    @Test
    void aNewErrorGetsItsReleaseFromTheLock() {
        Workspace workspace = Samples.workspace("entry-added");

        Given lock = edited(ReleaseVerb.run(workspace), "catalog.lock.yaml");

        assertThat(text(lock)).contains("protocol/230: {name: TOO_LATE, class: SyncException, since: 1.5.0, ");
        assertThat(Check.run(new Workspace(workspace.catalog(), lock, NONE, Samples.version("1.6.0")))
                        .findings())
                .isEmpty();
    }

    @Test
    void anOlderVersionThanTheReleasedOneFails() {
        assertThat(Check.run(Samples.with(Samples.workspace("no-changes"), NONE, "1.3.0"))
                        .text())
                .endsWith("no changes -> this is 1.3.0, older than the released 1.4.0: FAIL\n");
    }

    @Test
    void aBrokenCatalogIsShownWithItsLines() {
        Workspace workspace = workspace(CATALOG.replace("action:", "acton:"), Samples.lock(CATALOG), NONE, "1.5.0");

        assertThat(Check.run(workspace).exitCode()).isEqualTo(2);
        assertThat(Check.run(workspace).text()).contains("error[unknown-key]").contains("did you mean `action`?");
        assertThat(Notes.run(workspace).done()).isFalse();
        assertThat(ReleaseVerb.run(workspace).edits()).isEmpty();
    }
}
