package dev.errorcatalog.docs.content;

import dev.errorcatalog.runtime.ResetConditions;

/** The circumstances of a client reset, as far as they change what it does. */
public enum ResetCase {
    /** Nothing stands in the way. */
    USUAL("Outcome", "What each mode does", "If nothing stands in the way."),
    /** The server says so with the error. */
    RECOVERY_FORBIDDEN("Recovery forbidden", "When the server forbids recovery", "Recover is taken out of every mode."),
    /** Found out while the reset runs. */
    BREAKING_SCHEMA_CHANGE(
            "Breaking schema change",
            "After a breaking schema change",
            "Neither recover nor discard can work: every mode goes to manual.");

    private final String words;
    private final String heading;
    private final String meaning;

    ResetCase(String words, String heading, String meaning) {
        this.words = words;
        this.heading = heading;
        this.meaning = meaning;
    }

    /** In short, for a column of a table. */
    public String words() {
        return words;
    }

    /** For a section of its own. */
    public String heading() {
        return heading;
    }

    /** What follows from it, as a sentence. */
    public String meaning() {
        return meaning;
    }

    ResetConditions conditions() {
        return switch (this) {
            case USUAL -> ResetConditions.none();
            case RECOVERY_FORBIDDEN -> ResetConditions.none().withRecoveryForbidden();
            case BREAKING_SCHEMA_CHANGE -> ResetConditions.none().withBreakingSchemaChange();
        };
    }
}
