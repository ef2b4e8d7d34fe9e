package dev.errorcatalog.runtime.reset;

import java.util.ArrayList;
import java.util.List;

/** What failed in a run, in the order in which it happened. */
final class Failures {
    private final List<Throwable> all = new ArrayList<>();

    void add(Throwable failure) {
        all.add(failure);
    }

    /** Keeps what failed as a consequence, without hiding the failure before it. */
    void addConsequence(Throwable failure) {
        if (all.isEmpty()) {
            all.add(failure);
        } else if (all.get(all.size() - 1) != failure) {
            all.get(all.size() - 1).addSuppressed(failure);
        }
    }

    void clear() {
        all.clear();
    }

    List<Throwable> all() {
        return List.copyOf(all);
    }
}
