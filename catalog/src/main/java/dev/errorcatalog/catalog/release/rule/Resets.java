package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.model.ResetStrategy;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.List;

/** Client reset strategies in findings. */
final class Resets {

    private Resets() {}

    /** The strategies of an error, as a catalog has them. */
    static String list(ReleasedError error) {
        return Wording.list(
                error.behaviour().reset().stream().map(ResetStrategy::word).toList());
    }

    /** Whether local changes may be thrown away. */
    static boolean discards(List<ResetStrategy> strategies) {
        return strategies.contains(ResetStrategy.DISCARD);
    }

    /** The warning for strategies that were not there before; empty when they keep local changes. */
    static String danger(List<ResetStrategy> strategies) {
        return discards(strategies) ? "; apps that chose discard may lose local changes" : "";
    }
}
