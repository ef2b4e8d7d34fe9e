package dev.errorcatalog.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which stages a client reset goes through; each runs only when the one before it failed.
 *
 * <p>{@code recover -> discard -> manual}: recover if the mode has it, the error is eligible for it, no schema broke and
 * the server allows it; discard if the mode has it, the error is eligible for it and no schema broke; manual always.
 */
public final class ResetPlan {
    private ResetPlan() {}

    /**
     * Returns the stages of a reset in their order. A pure function.
     *
     * @param mode what the app chose
     * @param eligibility the strategies that may serve the error, as {@link ErrorCode#resetModes()} has them; whether
     *     manual is among them does not matter
     * @param conditions what rules out stages
     * @return an immutable list, never empty; its last element, and only that, is {@link ResetStrategy#MANUAL}
     */
    public static List<ResetStrategy> stages(
            ResetMode mode, Set<ResetStrategy> eligibility, ResetConditions conditions) {
        List<ResetStrategy> stages = new ArrayList<>();
        for (ResetStrategy stage : ResetStrategy.values()) {
            boolean eligible = stage == ResetStrategy.MANUAL || eligibility.contains(stage);
            if (eligible && mode.has(stage) && conditions.allows(stage)) {
                stages.add(stage);
            }
        }
        return Collections.unmodifiableList(stages);
    }

    /**
     * Returns the stages of every mode in words, when no condition rules one out: {@code RECOVER: recover,
     * then manual}.
     *
     * @param eligibility the strategies that may serve the error
     * @return a line for each mode; empty if the error needs no reset
     */
    public static List<String> lines(Set<ResetStrategy> eligibility) {
        List<String> lines = new ArrayList<>();
        if (!eligibility.isEmpty()) {
            for (ResetMode mode : ResetMode.values()) {
                List<String> words = new ArrayList<>();
                stages(mode, eligibility, ResetConditions.none())
                        .forEach(stage -> words.add(stage.name().toLowerCase(Locale.ROOT)));
                lines.add(mode + ": " + String.join(", then ", words));
            }
        }
        return Collections.unmodifiableList(lines);
    }
}
