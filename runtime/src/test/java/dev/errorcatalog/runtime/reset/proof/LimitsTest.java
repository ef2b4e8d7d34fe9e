package dev.errorcatalog.runtime.reset.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.ResetMode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reset does where it cannot do it. */
class LimitsTest {
    @ParameterizedTest
    @CsvSource({"RECOVER, 4", "DISCARD, 4", "RECOVER_OR_DISCARD, 7"})
    void aStageIsGivenUpAfterThreeCrashes(ResetMode mode, int lastStart) throws IOException {
        Scenario scenario = Scenario.ALL.stream()
                .filter(any -> any.mode() == mode && any.trouble() == Trouble.NONE)
                .findFirst()
                .orElseThrow();

        assertThat(CrashLoopProof.run(scenario, 1)).isEqualTo(lastStart);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aBackupThatIsNotTheSameIsNone(Scenario scenario) throws IOException {
        CorruptionProof.ofTheBackup(scenario);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aFreshCopyThatIsNotTheSameIsDownloadedAgain(Scenario scenario) throws IOException {
        CorruptionProof.ofTheFreshCopy(scenario);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void anotherProcessThatResetsIsLeftAlone(Scenario scenario) throws IOException {
        LockProof.run(scenario);
    }

    @ParameterizedTest
    @MethodSource("finishedScenarios")
    void theNextResetStartsAnew(Scenario scenario) throws IOException {
        SecondResetProof.run(scenario, 1);
    }

    static List<Scenario> finishedScenarios() {
        return Scenario.ALL.stream().filter(Scenario::finishes).toList();
    }

    static List<Scenario> scenarios() {
        return Scenario.ALL;
    }
}
