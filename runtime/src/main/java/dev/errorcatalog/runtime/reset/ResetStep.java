package dev.errorcatalog.runtime.reset;

/** How far a reset is; see the table at {@link ResetSteps}. */
enum ResetStep {
    /** The original is untouched. */
    STARTED,
    /** The original is whole, and so is the backup. */
    BACKED_UP,
    /** The fresh copy is whole as well; or it took the place of the original already: the disk tells. */
    READY,
    /** The fresh copy took the place of the original. */
    SWAPPED,
    /** The app was told. */
    DONE,
    /** It is the app's turn. */
    MANUAL,
    /** The app asked to remove the original; the backup is whole. */
    REMOVING;

    /** Whether a stage is at work. */
    boolean isInStage() {
        return this == STARTED || this == BACKED_UP || this == READY;
    }

    /** Whether something is left to do without the app. */
    boolean isUnderWay() {
        return isInStage() || this == SWAPPED || this == REMOVING;
    }
}
