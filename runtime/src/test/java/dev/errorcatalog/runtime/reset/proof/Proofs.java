package dev.errorcatalog.runtime.reset.proof;

import dev.errorcatalog.runtime.ResetMode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** All proofs, short, one after the other: for a package from which a protection was taken. */
public final class Proofs implements Runnable {
    private static final int STATES = 250;
    private static final long SEED = 1;

    /** Throws an {@link AssertionError} if any promise is broken. */
    @Override
    public void run() {
        try {
            for (Scenario scenario : Scenario.ALL) {
                prove(scenario);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void prove(Scenario scenario) throws IOException {
        LockProof.run(scenario);
        CorruptionProof.ofTheBackup(scenario);
        CorruptionProof.ofTheFreshCopy(scenario);
        if (scenario.finishes()) {
            SecondResetProof.run(scenario, SEED);
        }
        CrashProof.run(scenario, STATES, SEED);
        new FaultProof(scenario, Fault.ACCESS_DENIED, false).firstRun();
        new FaultProof(scenario, Fault.INTERRUPT, false).firstRun();
        if (scenario.mode() != ResetMode.MANUAL && scenario.trouble() == Trouble.NONE) {
            CrashLoopProof.run(scenario, SEED);
        }
    }
}
