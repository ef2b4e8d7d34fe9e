package dev.errorcatalog.docs.content;

import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.ResetPlan;
import dev.errorcatalog.runtime.ResetStrategy;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a client reset does about an error: the stages for every mode, as the runtime plans them.
 *
 * @param error the error
 * @param eligible the strategies that may serve it
 */
public record ResetRow(ErrorRow error, Set<ResetStrategy> eligible) {
    static ResetRow of(ErrorRow error, Set<dev.errorcatalog.catalog.model.ResetStrategy> reset) {
        Set<ResetStrategy> eligible = EnumSet.noneOf(ResetStrategy.class);
        reset.forEach(strategy -> eligible.add(ResetStrategy.valueOf(strategy.name())));
        return new ResetRow(error, Collections.unmodifiableSet(eligible));
    }

    /** The stages of every mode. */
    List<List<ResetStrategy>> stages(ResetCase circumstances) {
        return Stream.of(ResetMode.values())
                .map(mode -> stages(mode, circumstances))
                .toList();
    }

    /** The stages in their order; each runs only if the one before failed. */
    public List<ResetStrategy> stages(ResetMode mode, ResetCase circumstances) {
        return ResetPlan.stages(mode, eligible, circumstances.conditions());
    }
}
