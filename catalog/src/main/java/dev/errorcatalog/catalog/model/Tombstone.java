package dev.errorcatalog.catalog.model;

import java.util.Optional;

/**
 * Keeps the name and the number of something removed from being used again.
 *
 * @param kind what was removed
 * @param key the whole key of the catalog: {@code protocol/114}, {@code class/OldException}, {@code category/old}
 * @param name the constant of a removed error; absent for classes and categories
 * @param since the release that removed it
 * @param reason why, as Markdown
 * @param replacedBy what to use instead
 */
public record Tombstone(
        Kind kind, String key, Optional<String> name, String since, String reason, Optional<String> replacedBy) {
    /** What can be removed. */
    public enum Kind {
        ERROR,
        CLASS,
        CATEGORY
    }

    /** The part after the first slash: the code, the class or the slug. */
    public String target() {
        return key.substring(key.indexOf('/') + 1);
    }

    /** The identity that a removed error had; only for {@link Kind#ERROR}. */
    public ErrorId id() {
        return new ErrorId(key.substring(0, key.indexOf('/')), target());
    }
}
