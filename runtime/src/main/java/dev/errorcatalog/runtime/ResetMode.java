package dev.errorcatalog.runtime;

/** What an app chose to happen when a client reset is due. */
public enum ResetMode {
    /** Recover; where that cannot be or fails, discard. The default. */
    RECOVER_OR_DISCARD(true, true),
    /** Recover; never discard without asking. */
    RECOVER(true, false),
    /** Discard; do not try to recover. */
    DISCARD(false, true),
    /** Ask the app at once. */
    MANUAL(false, false);

    private final boolean recovers;
    private final boolean discards;

    ResetMode(boolean recovers, boolean discards) {
        this.recovers = recovers;
        this.discards = discards;
    }

    /** Whether this mode has a stage, before an error or a condition takes it out. Every mode ends with manual. */
    boolean has(ResetStrategy stage) {
        switch (stage) {
            case RECOVER:
                return recovers;
            case DISCARD:
                return discards;
            default:
                return true;
        }
    }
}
