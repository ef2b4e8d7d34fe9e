package dev.errorcatalog.runtime.reset.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What an app starts with: a disk, what the world knows, and how it came to that. */
record Start(CrashFiles files, World world, List<String> history) {
    /** A store that was used, and no reset yet. */
    static Start fresh() throws IOException {
        CrashFiles files = new CrashFiles();
        World world = new World();
        Session.prepare(files, world);
        return new Start(files, world, List.of());
    }

    /** What is left if the power goes after a step of the reset; a fresh start if there are not so many. */
    static Start cutAfter(int step, Scenario scenario, Random random) throws IOException {
        Start start = fresh();
        List<String> history = new ArrayList<>();
        List<Start> left = new ArrayList<>();
        start.files().watch(done -> {
            history.add(done);
            if (history.size() == step) {
                left.add(new Start(
                        PowerCut.any(start.files(), random), start.world().copy(), List.copyOf(history)));
            }
        });
        new Session(scenario, start.files(), start.world(), Parts.SOUND).run();
        return left.isEmpty() ? fresh() : left.get(0);
    }
}
