package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.release.model.Step;
import dev.errorcatalog.catalog.release.model.Version;
import java.util.Optional;

/**
 * Whether the version being built moves far enough.
 *
 * @param released the version of the lock
 * @param built the version being built
 * @param step how far the changes move it
 * @param override why it need not move that far
 */
record VersionCheck(Version released, Version built, Step step, Optional<String> override) {

    /** The smallest version that the changes allow. */
    Version needed() {
        return released.next(step);
    }

    boolean passes() {
        return !isOlder() && (isFarEnough() || override.isPresent());
    }

    /** Whether the version may stay behind without any need. */
    boolean isOverriddenInVain() {
        return override.isPresent() && isFarEnough();
    }

    /** The arithmetic in words: {@code smallest next version 2.0.0; this is 1.5.0, not enough}. */
    String sentence() {
        if (isOlder()) {
            return "this is " + built + ", older than the released " + released;
        }
        String smallest = step == Step.NONE ? "" : "smallest next version " + needed() + "; ";
        String verdict =
                isFarEnough() ? "" : override.map(why -> ", allowed: " + why).orElse(", not enough");
        return smallest + "this is " + built + verdict;
    }

    private boolean isFarEnough() {
        return step == Step.NONE || built.core().compareTo(needed()) >= 0;
    }

    private boolean isOlder() {
        return built.compareTo(released) < 0;
    }
}
