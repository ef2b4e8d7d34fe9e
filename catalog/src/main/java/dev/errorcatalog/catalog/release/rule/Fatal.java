package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.model.ReleasedError;

/** What the catalog says of fatal, in findings. */
final class Fatal {

    private Fatal() {}

    /** {@code true}, {@code false} or that the wire says it. */
    static String word(ReleasedError error) {
        return error.behaviour().fatal().map(String::valueOf).orElse("as the wire says");
    }

    /** How much ends: less for false, more for true, what the wire says in between. */
    static int weight(ReleasedError error) {
        return error.behaviour().fatal().map(fatal -> fatal ? 2 : 0).orElse(1);
    }
}
