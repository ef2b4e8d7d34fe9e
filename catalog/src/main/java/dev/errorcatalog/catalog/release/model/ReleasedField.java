package dev.errorcatalog.catalog.release.model;

import java.util.List;
import java.util.Optional;

/**
 * A field of a class of a release.
 *
 * @param name the name of its getter
 * @param type its type, such as {@code int} or {@code List<org.example.Write>}
 * @param since the release that brought it
 * @param deprecated present when it should not be used any more
 * @param aliases former names, kept as deprecated getters
 * @param text the digest of its texts
 */
public record ReleasedField(
        String name,
        String type,
        Optional<String> since,
        Optional<Notice> deprecated,
        List<String> aliases,
        String text) {

    public ReleasedField {
        aliases = List.copyOf(aliases);
    }

    /** Whether a getter of this name belongs to it, be it a former one. */
    public boolean answersTo(String getter) {
        return name.equals(getter) || aliases.contains(getter);
    }

    /** The same field, first released with another release. */
    public ReleasedField withSince(Optional<String> release) {
        return new ReleasedField(name, type, release, deprecated, aliases, text);
    }
}
