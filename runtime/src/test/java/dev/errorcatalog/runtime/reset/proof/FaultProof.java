package dev.errorcatalog.runtime.reset.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One scenario in which the n-th call of disk or store fails, for every n. */
final class FaultProof {
    private final Scenario scenario;
    private final Fault fault;
    private final boolean forGood;
    private int runs;

    FaultProof(Scenario scenario, Fault fault, boolean forGood) {
        this.scenario = scenario;
        this.fault = fault;
        this.forGood = forGood;
    }

    /** Fails each call of a reset that nothing disturbed before; returns how many runs that were. */
    int firstRun() {
        everyCall(Start::fresh);
        return runs;
    }

    /** Fails each call of a start after the power went at a step of the reset. */
    int resumedRun(int step, long seed) {
        everyCall(() -> Start.cutAfter(step, scenario, new Random(seed)));
        return runs;
    }

    private void everyCall(Beginning beginning) {
        boolean fired = true;
        for (int failing = 1; fired; failing++) {
            FaultyParts parts = new FaultyParts(failing, fault, forGood);
            List<String> history = new ArrayList<>();
            try {
                run(beginning.begin(), parts, history);
            } catch (AssertionError | IOException | RuntimeException e) {
                throw new AssertionError(
                        scenario + ", " + fault + (forGood ? " for good" : "") + " at call " + failing + ": " + e + "\n"
                                + String.join("\n", history),
                        e);
            }
            fired = parts.fired();
            runs++;
        }
    }

    /** What fails must lose nothing; and the next start, in which nothing fails, must finish. */
    private void run(Start start, FaultyParts parts, List<String> history) throws IOException {
        CrashFiles files = start.files();
        World world = start.world();
        history.addAll(start.history());
        files.watch(history::add);
        Session faulty = new Session(scenario, files, world, parts);
        faulty.run();
        boolean interrupted = Thread.interrupted();
        Promises.check(interrupted == (fault == Fault.INTERRUPT && parts.fired()), "interrupted: " + interrupted);
        Promises.nothingIsLost(files, world);
        Promises.nothingIsOpen(faulty);
        history.add("and again, without a fault");
        Session sound = new Session(scenario.asking(), files, world, Parts.SOUND);
        sound.run();
        Promises.nothingIsLeftToDo(sound, files, world);
        if (fault == Fault.INTERRUPT && world.starts() <= scenario.plannedStarts()) {
            Promises.itEndedAsPlanned(scenario, world);
        }
    }

    private interface Beginning {
        Start begin() throws IOException;
    }
}
