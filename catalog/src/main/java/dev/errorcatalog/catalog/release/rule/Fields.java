package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;

/** Looks for fields. */
final class Fields {

    private Fields() {}

    /** Whether a class of the later release has a getter, its own or one from above. */
    static boolean has(String className, String getter, Diff diff) {
        return diff.newClasses().lineage(className).stream()
                .anyMatch(value -> value.field(getter).isPresent());
    }
}
