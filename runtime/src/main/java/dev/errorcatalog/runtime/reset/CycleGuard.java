package dev.errorcatalog.runtime.reset;

import dev.errorcatalog.runtime.ResetConditions;
import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.ResetPlan;
import dev.errorcatalog.runtime.ResetStrategy;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps a client from being reset over and over. Pure functions.
 *
 * <p>After a discard nothing else is tried for the same error. After a recovery, recovery is not tried again: where the
 * mode allows it, discard is. Another error starts anew. A reset that was done counts as tried until the downloads are
 * complete: the server asked again before that. The rules are those of Realm Core's client resets.
 */
final class CycleGuard {
    private CycleGuard() {}

    /** Returns what was tried for an error by the reset that is pending. */
    static Set<ResetStrategy> tried(Optional<PendingReset> pending, Reason reason) {
        Set<ResetStrategy> tried = EnumSet.noneOf(ResetStrategy.class);
        if (pending.isPresent() && pending.get().reason().isSameError(reason)) {
            tried.addAll(pending.get().tried());
            if (pending.get().step() == ResetStep.DONE) {
                tried.add(pending.get().stage());
            }
        }
        return tried;
    }

    /** Returns the automatic stages that an error and the conditions allow, whatever the mode. */
    static Set<ResetStrategy> allowed(Set<ResetStrategy> eligible, ResetConditions conditions) {
        Set<ResetStrategy> allowed =
                EnumSet.copyOf(ResetPlan.stages(ResetMode.RECOVER_OR_DISCARD, eligible, conditions));
        allowed.remove(ResetStrategy.MANUAL);
        return allowed;
    }

    /** Returns the next stage: the first that is left, manual if none is. */
    static ResetStrategy next(ResetMode mode, Set<ResetStrategy> allowed, Set<ResetStrategy> tried) {
        return ResetPlan.stages(mode, allowed, ResetConditions.none()).stream()
                .filter(stage -> stage == ResetStrategy.MANUAL || isLeft(stage, tried))
                .findFirst()
                .orElse(ResetStrategy.MANUAL);
    }

    /** Whether the mode and the error have a stage, but nothing of it is left. */
    static boolean isCycle(ResetMode mode, Set<ResetStrategy> allowed, Set<ResetStrategy> tried) {
        return next(mode, allowed, tried) == ResetStrategy.MANUAL
                && next(mode, allowed, Set.of()) != ResetStrategy.MANUAL;
    }

    private static boolean isLeft(ResetStrategy stage, Set<ResetStrategy> tried) {
        return !tried.contains(ResetStrategy.DISCARD) && !tried.contains(stage);
    }
}
