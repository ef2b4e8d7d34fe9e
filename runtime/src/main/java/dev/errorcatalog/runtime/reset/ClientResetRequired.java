package dev.errorcatalog.runtime.reset;

import dev.errorcatalog.runtime.CatalogException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An exception that says that a client reset is due. The catalog names its class as {@code reset-class}, with the field
 * {@code manualReset} of type {@link ManualReset}.
 *
 * <p>In the manual stage its cause is what the last stage failed with, and what earlier stages failed with is suppressed
 * in it. After a restart of the process its report is what the journal kept: category, code and the first 1000 characters of
 * the message; the URL of the log, other details and the raw text are gone.
 */
public interface ClientResetRequired extends CatalogException {
    /** The name of the field that every such class has, in the catalog and among the details of its report. */
    String FIELD = "manualReset";

    /** What is left to the app; empty if nothing is pending: no store was concerned, or the reset was done. */
    Optional<ManualReset> manualReset();

    /** The file of the store. */
    default Optional<Path> originalPath() {
        return manualReset().map(ManualReset::originalPath);
    }

    /** Where the backup is or will be. */
    default Optional<Path> backupPath() {
        return manualReset().map(ManualReset::backupPath);
    }

    /** Whether there is a backup now. */
    default boolean backupExists() {
        return manualReset().map(ManualReset::backupExists).orElse(false);
    }

    /**
     * Removes the store's file; see {@link ManualReset#resetRealm}.
     *
     * @return what happened; not available if nothing is pending
     * @throws IllegalStateException in the before or after callback of a reset of this store
     */
    default ManualResetResult resetRealm() {
        return manualReset()
                .map(ManualReset::resetRealm)
                .orElseGet(() -> ManualResetResult.of(ManualResetResult.Kind.NOT_AVAILABLE));
    }
}
