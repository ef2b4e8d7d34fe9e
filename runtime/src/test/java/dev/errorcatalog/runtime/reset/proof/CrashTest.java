package dev.errorcatalog.runtime.reset.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whenever the power goes, the unsynced changes are whole in the original or in a backup, and the next start finishes what
 * was begun. {@code -Derrorcatalog.crashes=100000} for that many states of the disk, {@code -Derrorcatalog.seed=1} for others.
 */
class CrashTest {
    private static final int STATES = Integer.getInteger("errorcatalog.crashes", 6_000);
    private static final long SEED = Long.getLong("errorcatalog.seed", 20_261_121);

    @ParameterizedTest
    @MethodSource("scenarios")
    void aPowerCutLosesNothingAndTheNextStartFinishes(Scenario scenario) throws IOException {
        int states = STATES / Scenario.ALL.size() + 1;

        assertThat(CrashProof.run(scenario, states, SEED)).as("seed %s", SEED).isGreaterThanOrEqualTo(states);
    }

    static Iterable<Scenario> scenarios() {
        return Scenario.ALL;
    }
}
