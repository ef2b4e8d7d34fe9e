package dev.errorcatalog.runtime.dispatch;

import java.util.Optional;

/** Runs what others wrote, so that nothing it throws gets out: an error must not hide behind the next one. */
final class Contained {
    private Contained() {}

    /**
     * Runs a piece of foreign code and returns what it threw, errors of the virtual machine included. An
     * {@link InterruptedException}, which code may throw without declaring it, sets the thread's flag again.
     */
    static Optional<Throwable> failureOf(Runnable foreign) {
        try {
            foreign.run();
            return Optional.empty();
        } catch (Throwable failure) {
            keepInterrupt(failure);
            return Optional.of(failure);
        }
    }

    static void keepInterrupt(Throwable failure) {
        if (failure instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
    }
}
