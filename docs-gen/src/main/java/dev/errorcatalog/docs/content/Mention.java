package dev.errorcatalog.docs.content;

import java.util.Optional;

/**
 * The name of something in the reference.
 *
 * @param name a constant, class, slug or field
 * @param page where to read about it; absent if it has no page
 */
public record Mention(String name, Optional<PageName> page) {
    static Mention ofClass(String name) {
        return new Mention(name, Optional.of(PageName.ofClass(name)));
    }

    static Mention ofCategory(String slug) {
        return new Mention(slug, Optional.of(PageName.ofCategory(slug)));
    }
}
