package dev.errorcatalog.catalog.release;

import java.util.List;

/**
 * What a verb says and what it wants written.
 *
 * @param done whether it did what was asked for
 * @param message what to print; lines end with LF
 * @param edits the files to write, all or none; empty when it refused
 */
public record Outcome(boolean done, String message, List<Edit> edits) {

    /**
     * A file to write.
     *
     * @param name the name of the {@link Given} that it replaces
     * @param content all of it, to be written as UTF-8
     */
    public record Edit(String name, String content) {}

    public Outcome {
        edits = List.copyOf(edits);
    }

    static Outcome refused(String message) {
        return new Outcome(false, message, List.of());
    }
}
