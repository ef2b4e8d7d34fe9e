package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.Tombstone;
import dev.errorcatalog.docs.prose.Prose;
import java.util.Optional;

/**
 * Something that a release removed.
 *
 * @param kind what it was
 * @param key its whole key in the catalog: {@code protocol/114}, {@code class/OldException}
 * @param name what code called it: its constant, class or slug
 * @param page where its page was, and still is
 * @param notice since when, why, and what to use instead
 */
public record Removed(Tombstone.Kind kind, String key, String name, PageName page, Notice notice) {
    static Removed of(Tombstone tombstone, Overview overview) {
        return new Removed(
                tombstone.kind(),
                tombstone.key(),
                tombstone.name().orElse(tombstone.target()),
                page(tombstone),
                new Notice(
                        Optional.of(tombstone.since()),
                        Optional.of(Prose.of(tombstone.reason())),
                        tombstone.replacedBy().map(overview::mention)));
    }

    private static PageName page(Tombstone tombstone) {
        return switch (tombstone.kind()) {
            case ERROR -> PageName.of(tombstone.id());
            case CLASS -> PageName.ofClass(tombstone.target());
            case CATEGORY -> PageName.ofCategory(tombstone.target());
        };
    }
}
