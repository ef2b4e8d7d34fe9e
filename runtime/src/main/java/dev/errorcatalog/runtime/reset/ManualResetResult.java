package dev.errorcatalog.runtime.reset;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a manual reset led to. Immutable. */
public final class ManualResetResult {
    /** The ways it can end. */
    public enum Kind {
        /** The file is removed; all that it held is in the backup. */
        DONE,
        /** It was done before; nothing happened now. */
        ALREADY_DONE,
        /** The app has the store open: close it and try again. Nothing happened. */
        STORE_OPEN,
        /** Another thread or process is resetting this store: try again later. Nothing happened. */
        BUSY,
        /** No manual reset of this store is pending here: another reset took its place. Nothing happened. */
        NOT_AVAILABLE,
        /** Disk or store failed; the file is kept, or it is in the backup. It may be tried again. */
        FAILED
    }

    private final Kind kind;
    private final @Nullable Throwable cause;

    private ManualResetResult(Kind kind, @Nullable Throwable cause) {
        this.kind = kind;
        this.cause = cause;
    }

    static ManualResetResult of(Kind kind) {
        return new ManualResetResult(kind, null);
    }

    static ManualResetResult failed(Throwable cause) {
        return new ManualResetResult(Kind.FAILED, cause);
    }

    /** How it ended. */
    public Kind kind() {
        return kind;
    }

    /** Whether the file is removed, by this call or an earlier one. */
    public boolean isDone() {
        return kind == Kind.DONE || kind == Kind.ALREADY_DONE;
    }

    /** What failed; present exactly for {@link Kind#FAILED}. */
    public Optional<Throwable> cause() {
        return Optional.ofNullable(cause);
    }

    @Override
    public String toString() {
        return cause == null ? kind.toString() : kind + ": " + cause;
    }
}
