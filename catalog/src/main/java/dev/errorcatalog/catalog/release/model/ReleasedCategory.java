package dev.errorcatalog.catalog.release.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A category of a release.
 *
 * @param slug its name
 * @param wire the strings that stand for it on the wire, the first is canonical
 * @param exceptionClass the class of every code that has none of its own, known or not
 * @param codes what its codes are made of, as the catalog spells it
 * @param since the release that brought it
 * @param deprecated present when it should not be used any more
 * @param aliases former slugs
 * @param text the digest of its texts
 */
public record ReleasedCategory(
        String slug,
        List<String> wire,
        String exceptionClass,
        String codes,
        Optional<String> since,
        Optional<Notice> deprecated,
        List<String> aliases,
        String text) {

    public ReleasedCategory {
        wire = List.copyOf(wire);
        aliases = List.copyOf(aliases);
    }

    /** Its slug and the former ones. */
    public List<String> slugs() {
        return Stream.concat(Stream.of(slug), aliases.stream()).toList();
    }

    /** The same category, first released with another release. */
    public ReleasedCategory withSince(Optional<String> release) {
        return new ReleasedCategory(slug, wire, exceptionClass, codes, release, deprecated, aliases, text);
    }
}
