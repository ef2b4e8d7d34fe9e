package dev.errorcatalog.runtime.reset.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whichever call of disk or store fails, and however, nothing is lost, and the next start finishes.
 * {@code -Derrorcatalog.faults=1} for resumed runs from every step of a reset, not from every thirtieth.
 */
class FaultTest {
    private static final int STRIDE = Integer.getInteger("errorcatalog.faults", 30);
    private static final long SEED = Long.getLong("errorcatalog.seed", 20_261_121);
    private static final int STEPS = 90;

    @ParameterizedTest
    @MethodSource("faults")
    void anyCallOfTheFirstRunMayFail(Scenario scenario, Fault fault, boolean forGood) {
        assertThat(new FaultProof(scenario, fault, forGood).firstRun()).isGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void anyCallOfAResumedRunMayFail(Scenario scenario, Fault fault, boolean forGood) {
        for (int step = 5; step < STEPS; step += STRIDE) {
            assertThat(new FaultProof(scenario, fault, forGood).resumedRun(step, SEED))
                    .isGreaterThan(2);
        }
    }

    static List<Arguments> faults() {
        List<Arguments> faults = new ArrayList<>();
        for (Scenario scenario : Scenario.ALL) {
            for (Fault fault : Fault.values()) {
                faults.add(Arguments.of(scenario, fault, false));
                if (fault != Fault.INTERRUPT) {
                    faults.add(Arguments.of(scenario, fault, true));
                }
            }
        }
        return faults;
    }
}
