package dev.errorcatalog.runtime.reset.proof;

import dev.errorcatalog.runtime.reset.Disk;
import dev.errorcatalog.runtime.reset.ResetOutcome;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Two processes want to reset one store: the second one touches nothing. */
final class LockProof {
    private static final Parts TAKEN = new Parts() {
        @Override
        public Disk disk(CrashFiles files) {
            return new CrashDisk(files) {
                @Override
                public Optional<Closeable> tryLock(Path file) {
                    return Optional.empty();
                }
            };
        }
    };

    private LockProof() {}

    static void run(Scenario scenario) throws IOException {
        Start start = Start.fresh();
        byte[] store = start.files().read(NotesStore.PATH);
        Session session = new Session(scenario, start.files(), start.world(), TAKEN);
        ResetOutcome outcome = session.run();
        Promises.check(outcome == ResetOutcome.ELSEWHERE, "came to " + outcome);
        Promises.check(start.world().befores() == 0 && start.world().ends().isEmpty(), "the app was called");
        Promises.check(store == start.files().read(NotesStore.PATH), "the store was touched");
    }
}
