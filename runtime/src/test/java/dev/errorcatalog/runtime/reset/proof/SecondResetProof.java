package dev.errorcatalog.runtime.reset.proof;

import java.io.IOException;
import java.util.Random;

/** A reset that is over is forgotten, also by the disk: the next one starts anew. */
final class SecondResetProof {
    private static final int STATES = 100;

    private SecondResetProof() {}

    /** Cuts the power when the first reset is over, and then the server asks for another one. */
    static void run(Scenario scenario, long seed) throws IOException {
        Start start = Start.fresh();
        new Session(scenario, start.files(), start.world(), Parts.SOUND).run();
        for (CrashFiles left : PowerCut.states(start.files(), STATES, new Random(seed))) {
            World world = start.world().terminate();
            Session session = new Session(scenario, left, world, Parts.SOUND);
            session.run();
            Promises.nothingIsLost(left, world);
            Promises.itEndedAsPlanned(scenario, world);
        }
    }
}
