package dev.errorcatalog.runtime.reset.proof;

import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.ResetStrategy;
import java.util.List;

/**
 * A reset and what goes wrong in it.
 *
 * @param asks whether the app asks for a manual reset when it is its turn
 * @param end what the reset comes to
 */
record Scenario(ResetMode mode, Trouble trouble, boolean asks, ResetStrategy end) {
    static final List<Scenario> ALL = List.of(
            of(ResetMode.RECOVER, Trouble.NONE, ResetStrategy.RECOVER),
            of(ResetMode.RECOVER, Trouble.AFTER_THROWS, ResetStrategy.RECOVER),
            asking(ResetMode.RECOVER, Trouble.RECOVER_FAILS),
            of(ResetMode.RECOVER_OR_DISCARD, Trouble.NONE, ResetStrategy.RECOVER),
            of(ResetMode.RECOVER_OR_DISCARD, Trouble.RECOVER_FAILS, ResetStrategy.DISCARD),
            asking(ResetMode.RECOVER_OR_DISCARD, Trouble.DOWNLOAD_FAILS),
            of(ResetMode.RECOVER_OR_DISCARD, Trouble.BREAKING_SCHEMA, ResetStrategy.MANUAL),
            of(ResetMode.RECOVER, Trouble.SOMEBODY_WRITES, ResetStrategy.RECOVER),
            of(ResetMode.DISCARD, Trouble.SOMEBODY_WRITES, ResetStrategy.DISCARD),
            of(ResetMode.DISCARD, Trouble.SOMEBODY_READS, ResetStrategy.DISCARD),
            of(ResetMode.RECOVER, Trouble.SOMEBODY_KEEPS_WRITING, ResetStrategy.MANUAL),
            of(ResetMode.DISCARD, Trouble.NONE, ResetStrategy.DISCARD),
            asking(ResetMode.DISCARD, Trouble.BEFORE_THROWS),
            of(ResetMode.DISCARD, Trouble.DOWNLOAD_FAILS, ResetStrategy.MANUAL),
            of(ResetMode.MANUAL, Trouble.NONE, ResetStrategy.MANUAL),
            asking(ResetMode.MANUAL, Trouble.NONE));

    private static Scenario of(ResetMode mode, Trouble trouble, ResetStrategy end) {
        return new Scenario(mode, trouble, false, end);
    }

    private static Scenario asking(ResetMode mode, Trouble trouble) {
        return new Scenario(mode, trouble, true, ResetStrategy.MANUAL);
    }

    /** How often an app may be started, and the end is still as planned. */
    int plannedStarts() {
        return switch (trouble) {
            case BEFORE_THROWS -> 1; // It is called at most once; that it threw may be forgotten.
            case SOMEBODY_WRITES, SOMEBODY_KEEPS_WRITING -> 2; // That, too, counts as an attempt.
            default -> 3; // Then the stage is given up.
        };
    }

    /** Whether store and server are in step in the end. */
    boolean finishes() {
        return asks || end != ResetStrategy.MANUAL;
    }

    /** The same with an app that asks for a manual reset whenever it is its turn. */
    Scenario asking() {
        return new Scenario(mode, trouble, true, end);
    }
}
