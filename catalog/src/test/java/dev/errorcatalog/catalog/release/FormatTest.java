package dev.errorcatalog.catalog.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The same check for people, for machines and for a workflow. */
class FormatTest {

    private static final Given NONE = Given.absent("accepted-changes.yaml");

    @Test
    void aFailingCheckSaysWhoBreaksAndWhatToType() {
        assertThat(Check.run(Samples.workspace("catch-lost")).text(Commands.MAVEN))
                .startsWith("""
                errorcatalog check: catalog.yaml against catalog.lock.yaml 1.4.0: compared 3 errors, 2 categories with 2 fallbacks and unknown, 5 classes, 8 anchors

                BREAKING catch-lost  service/50 BAD_PASSWORD  catalog.yaml:52:12
                  class: PasswordException -> LoginException
                  who breaks:   handlers of PasswordException no longer see the error
                      try {
                          ...
                      } catch (PasswordException e) {   // 1.4.0: runs; 1.5.0: escapes
                          ...
                      }
                  repair:       `class: PasswordException`, or a new class below it
                  ship it:      make the version 2.0.0 (this is 1.5.0), and: mvn errorcatalog:accept -Derrorcatalog.key=service/50 -Derrorcatalog.rule=catch-lost "-Derrorcatalog.because=<why>" "-Derrorcatalog.migration=<what users do>"
                """)
                .endsWith("""

                SAFE     text-changed 1  (mvn errorcatalog:diff shows them)
                1 breaking, 2 risky, 1 safe -> smallest next version 2.0.0; this is 1.5.0, not enough; 1 open: FAIL
                """);
    }

    @Test
    void json() {
        assertThat(Check.run(Samples.workspace("fatal-set")).json()).isEqualTo("""
                {
                  "exit": 0,
                  "released": "1.4.0",
                  "version": "1.5.0",
                  "needed": "1.5.0",
                  "problems": [],
                  "findings": [
                    {"rule": "fatal-set", "verdict": "RISKY", "key": "protocol/101", "name": "BAD_MESSAGE", "aspect": "fatal", "from": "as the wire says", "to": "true", "bump": "minor", "dataLoss": false, "effect": "the session or connection may end where it went on", "witness": [], "repair": "leave `fatal` as it was", "position": "catalog.yaml:42:12", "accepted": false, "fails": false}
                  ]
                }
                """);
    }

    @Test
    void jsonOfFilesThatCannotBeUsed() {
        Workspace workspace = new Workspace(
                Samples.parsed(Samples.text("no-changes/current.yaml")),
                Given.of("catalog.lock.yaml", Samples.bytes("\"quoted\": {}\n")),
                NONE,
                Samples.NEXT);

        assertThat(Check.run(workspace).json()).isEqualTo("""
                {
                  "exit": 2,
                  "problems": [
                    {"rule": "lock-form", "position": "catalog.lock.yaml:1:1", "message": "the file is no lock: it has no `lock: 1`", "hint": "take the file of the last release from version control; only `release` writes it"}
                  ],
                  "findings": []
                }
                """);
    }

    @Test
    void annotationsOfAWorkflow() {
        assertThat(Check.run(Samples.workspace("catch-lost")).github())
                .startsWith("::error file=catalog.yaml,line=52,col=12,title=catch-lost::service/50 BAD_PASSWORD: ")
                .contains("::warning file=catalog.yaml,line=51,col=5,title=audience-changed::")
                .endsWith("::error title=version::smallest next version 2.0.0; this is 1.5.0, not enough\n");
        assertThat(Check.run(Samples.workspace("no-changes")).github()).isEmpty();
    }
}
