package dev.errorcatalog.runtime.reset.proof;

import dev.errorcatalog.runtime.ResetStrategy;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A stage in which the process ends each time is given up, and the app gets its turn. */
final class CrashLoopProof {
    private CrashLoopProof() {}

    /** Cuts the power in each download; returns the number of the start that came to an end. */
    static int run(Scenario scenario, long seed) throws IOException {
        Random random = new Random(seed);
        Start start = Start.fresh();
        while (true) {
            Start running = start;
            Cut cut = new Cut(running, random);
            Session session = new Session(scenario, running.files(), running.world(), Parts.SOUND);
            session.run();
            Promises.nothingIsLost(running.files(), running.world());
            if (cut.left.isEmpty()) {
                Promises.check(
                        running.world().ends().equals(List.of(ResetStrategy.MANUAL)),
                        "ended with " + running.world().ends());
                return running.world().starts();
            }
            start = cut.left.get();
            Promises.check(start.world().starts() < 20, "started 20 times, and no end");
        }
    }

    /** What is left when the power goes in the first download of a start. */
    private static final class Cut {
        private Optional<Start> left = Optional.empty();

        Cut(Start running, Random random) {
            running.files().watch(step -> {
                if (left.isEmpty() && step.startsWith("write notes.db.reset/fresh")) {
                    left = Optional.of(new Start(
                            PowerCut.any(running.files(), random),
                            running.world().copy(),
                            List.of()));
                }
            });
        }
    }
}
