package dev.errorcatalog.runtime.reset.proof;

import dev.errorcatalog.runtime.ResetStrategy;
import dev.errorcatalog.runtime.reset.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;

/** Disks that write something else than they were given, or forget it, and say nothing. */
final class CorruptionProof {
    private static final Parts LYING = on(files -> new CrashDisk(files) {
        @Override
        public void copy(Path from, Path to) throws IOException {
            write(to, damaged(read(from)));
        }
    });

    private static final Parts FORGETFUL = on(files -> new CrashDisk(files) {
        private boolean isDamaged;

        @Override
        public String digest(Path file) throws IOException {
            String digest = super.digest(file);
            if (file.endsWith("fresh") && !isDamaged) {
                isDamaged = true;
                write(file, damaged(read(file)));
            }
            return digest;
        }
    });

    private CorruptionProof() {}

    /** A backup that is not the same is none: the original is kept, and it is the app's turn. */
    static void ofTheBackup(Scenario scenario) throws IOException {
        Start start = Start.fresh();
        Session session = new Session(scenario, start.files(), start.world(), LYING);
        session.run();
        Promises.nothingIsLost(start.files(), start.world());
        Promises.check(session.isOutOfStep(), "replaced without a backup");
        Promises.check(
                start.world().ends().stream().allMatch(end -> end == ResetStrategy.MANUAL),
                "ended with " + start.world().ends());
    }

    /** A fresh copy that is not what was downloaded is downloaded again. */
    static void ofTheFreshCopy(Scenario scenario) throws IOException {
        Start start = Start.fresh();
        Session session = new Session(scenario, start.files(), start.world(), FORGETFUL);
        session.run();
        Promises.nothingIsLost(start.files(), start.world());
        Promises.itEndedAsPlanned(scenario, start.world());
    }

    private static byte[] damaged(byte[] bytes) {
        byte[] damaged = bytes.clone();
        damaged[damaged.length / 2] ^= 1;
        return damaged;
    }

    private static Parts on(Function<CrashFiles, Disk> disk) {
        return new Parts() {
            @Override
            public Disk disk(CrashFiles files) {
                return disk.apply(files);
            }
        };
    }
}
