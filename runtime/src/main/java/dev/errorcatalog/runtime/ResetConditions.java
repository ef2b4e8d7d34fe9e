package dev.errorcatalog.runtime;

import java.util.Objects;

/** What rules out stages of a client reset, whatever the mode and the error say. Immutable. */
public final class ResetConditions {
    private static final ResetConditions NONE = new ResetConditions(false, false);

    private final boolean breakingSchemaChange;
    private final boolean recoveryForbidden;

    private ResetConditions(boolean breakingSchemaChange, boolean recoveryForbidden) {
        this.breakingSchemaChange = breakingSchemaChange;
        this.recoveryForbidden = recoveryForbidden;
    }

    /** Returns the usual case: nothing is ruled out. */
    public static ResetConditions none() {
        return NONE;
    }

    /** Returns these conditions and a breaking schema change: neither recovering nor discarding can work. */
    public ResetConditions withBreakingSchemaChange() {
        return new ResetConditions(true, recoveryForbidden);
    }

    /** Returns these conditions and a server that forbids recovery. */
    public ResetConditions withRecoveryForbidden() {
        return new ResetConditions(breakingSchemaChange, true);
    }

    /** Whether the schemas of client and server do not fit together any more. */
    public boolean breakingSchemaChange() {
        return breakingSchemaChange;
    }

    /** Whether the server forbids recovery. */
    public boolean recoveryForbidden() {
        return recoveryForbidden;
    }

    boolean allows(ResetStrategy strategy) {
        switch (strategy) {
            case RECOVER:
                return !breakingSchemaChange && !recoveryForbidden;
            case DISCARD:
                return !breakingSchemaChange;
            default:
                return true;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResetConditions
                && breakingSchemaChange == ((ResetConditions) other).breakingSchemaChange
                && recoveryForbidden == ((ResetConditions) other).recoveryForbidden;
    }

    @Override
    public int hashCode() {
        return Objects.hash(breakingSchemaChange, recoveryForbidden);
    }

    @Override
    public String toString() {
        return "breakingSchemaChange=" + breakingSchemaChange + ", recoveryForbidden=" + recoveryForbidden;
    }
}
