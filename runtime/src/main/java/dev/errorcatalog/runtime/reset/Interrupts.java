package dev.errorcatalog.runtime.reset;

import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileLockInterruptionException;

/** Tells interrupts from failures. */
final class Interrupts {
    private Interrupts() {}

    /** Whether somebody wants this thread to stop, now that this was thrown; the flag is set then. */
    static boolean happened(Throwable thrown) {
        restore(thrown);
        return Thread.currentThread().isInterrupted()
                || thrown instanceof ClosedByInterruptException
                || thrown instanceof FileLockInterruptionException;
    }

    /** Sets the flag that was cleared when this was thrown. */
    static void restore(Throwable thrown) {
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops here if the flag is set; leaves it set. */
    static void check() throws InterruptedException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedException("client reset interrupted");
        }
    }
}
