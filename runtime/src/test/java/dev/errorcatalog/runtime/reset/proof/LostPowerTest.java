package dev.errorcatalog.runtime.reset.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.ResetMode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whenever the power goes, the unsynced changes are whole in the original or in a backup, and the next start finishes what
 * was begun. {@code -Derrorcatalog.crashes=100000} for that many states of the disk, {@code -Derrorcatalog.seed=1} for others.
 */
class LostPowerTest {
    private static final int STATES = Integer.getInteger("errorcatalog.crashes", 6_000);
    private static final long SEED = Long.getLong("errorcatalog.seed", 20_261_121);

    @ParameterizedTest
    @MethodSource("automaticScenarios")
    void aPowerCutLosesNothingAndTheNextStartFinishes(Scenario scenario) throws IOException {
        int states = STATES / automaticScenarios().size() + 1;

        assertThat(CrashProof.run(scenario, states, SEED)).as("seed %s", SEED).isGreaterThanOrEqualTo(states);
    }

    /** A manual reset has few states. */
    @ParameterizedTest
    @MethodSource("manualScenarios")
    void norDoesItInAManualReset(Scenario scenario) throws IOException {
        assertThat(CrashProof.run(scenario, 100, SEED)).as("seed %s", SEED).isGreaterThan(30);
    }

    static List<Scenario> automaticScenarios() {
        return Scenario.ALL.stream()
                .filter(scenario -> scenario.mode() != ResetMode.MANUAL)
                .toList();
    }

    static List<Scenario> manualScenarios() {
        return Scenario.ALL.stream()
                .filter(scenario -> scenario.mode() == ResetMode.MANUAL)
                .toList();
    }
}
