package dev.errorcatalog.runtime.reset.proof;

import dev.errorcatalog.runtime.ResetStrategy;
import dev.errorcatalog.runtime.reset.Disk;
import java.io.IOException;
import java.nio.file.Path;

/** A disk that writes something else than it was given, and says nothing. */
final class CorruptionProof {
    private static final Parts LYING = new Parts() {
        @Override
        public Disk disk(CrashFiles files) {
            return new CrashDisk(files) {
                @Override
                public void copy(Path from, Path to) throws IOException {
                    byte[] damaged = read(from);
                    damaged[damaged.length / 2] ^= 1;
                    write(to, damaged);
                }
            };
        }
    };

    private CorruptionProof() {}

    /** A backup that is not the same is none: the original is kept, and it is the app's turn. */
    static void run(Scenario scenario) throws IOException {
        Start start = Start.fresh();
        Session session = new Session(scenario, start.files(), start.world(), LYING);
        session.run();
        Promises.nothingIsLost(start.files(), start.world());
        Promises.check(session.isOutOfStep(), "replaced without a backup");
        Promises.check(
                start.world().ends().stream().allMatch(end -> end == ResetStrategy.MANUAL),
                "ended with " + start.world().ends());
    }
}
