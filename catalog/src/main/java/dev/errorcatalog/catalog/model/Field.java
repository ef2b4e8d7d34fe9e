package dev.errorcatalog.catalog.model;

import java.util.List;
import java.util.Optional;

/**
 * A value that an exception carries besides what all of them carry.
 *
 * @param name the name of its getter
 * @param type its type
 * @param description what it holds, as Markdown
 * @param since the release that brought it
 * @param deprecated present when it should not be used any more
 * @param aliases former names, kept as deprecated getters
 */
public record Field(
        String name,
        FieldType type,
        String description,
        Optional<String> since,
        Optional<Deprecation> deprecated,
        List<String> aliases) {
    public Field {
        aliases = List.copyOf(aliases);
    }
}
