package dev.errorcatalog.catalog.model;

import java.util.List;
import java.util.Optional;

/**
 * A family of codes: the first half of an error's identity.
 *
 * @param slug its name in the catalog, such as {@code protocol}
 * @param title its name for people
 * @param description what its errors have in common, as Markdown
 * @param wire the strings that the native layer or server sends for it, the first is canonical; never empty
 * @param exceptionClass the class of every code that has none of its own, known or not
 * @param codes what its codes are made of
 * @param seenAs how a code shows up in log lines, {@code {code}} being the hole
 * @param since the release that brought it
 * @param deprecated present when it should not be used any more
 * @param aliases former slugs
 */
public record Category(
        String slug,
        String title,
        String description,
        List<String> wire,
        String exceptionClass,
        CodeKind codes,
        List<String> seenAs,
        Optional<String> since,
        Optional<Deprecation> deprecated,
        List<String> aliases) {
    public Category {
        wire = List.copyOf(wire);
        seenAs = List.copyOf(seenAs);
        aliases = List.copyOf(aliases);
    }
}
