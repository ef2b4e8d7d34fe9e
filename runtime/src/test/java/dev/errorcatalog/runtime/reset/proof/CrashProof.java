package dev.errorcatalog.runtime.reset.proof;

import java.io.IOException;
import java.util.Random;

/** Power cuts in one scenario: at every step, and several in a row. */
final class CrashProof {
    /** How many in a row: one more than a stage may be interrupted. */
    private static final int CUTS = 4;

    private CrashProof() {}

    /**
     * Starts the app in that many different states at least, unless they are too hard to find.
     *
     * @return in how many
     */
    static int run(Scenario scenario, int states, long seed) throws IOException {
        Explorer explorer = new Explorer(scenario, Parts.SOUND, new Random(seed));
        explorer.everyStep(Math.max(2, states / 60));
        for (int walks = 0; explorer.states() < states && walks < 10 * states; walks++) {
            explorer.walk(1 + walks % CUTS);
        }
        return explorer.states();
    }
}
