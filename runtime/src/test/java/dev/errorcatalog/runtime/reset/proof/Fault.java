package dev.errorcatalog.runtime.reset.proof;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Set;

/** How a call fails. */
enum Fault {
    /** The disk is full: what was to be written is there by half. */
    NO_SPACE,
    /** The disk says that it failed, but has done it. */
    IO_ERROR,
    /** Nothing was done. */
    ACCESS_DENIED,
    /** Somebody wants the thread to stop, and the call notices. */
    INTERRUPT;

    private static final Set<String> WRITING =
            Set.of("write", "copy", "force", "createDirectory", "download", "recover");

    /** What a disk throws. */
    IOException exception() {
        return switch (this) {
            case NO_SPACE -> new FileSystemException("/disk", null, "No space left on device");
            case IO_ERROR -> new IOException("Input/output error");
            case ACCESS_DENIED -> new AccessDeniedException("/disk");
            case INTERRUPT -> new ClosedByInterruptException();
        };
    }

    /** Whether a full disk would refuse, too, what follows the first failure. */
    boolean goesOn(String method) {
        return this != NO_SPACE || WRITING.contains(method);
    }
}
