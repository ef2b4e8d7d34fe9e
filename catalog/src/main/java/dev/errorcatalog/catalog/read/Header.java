package dev.errorcatalog.catalog.read;

import dev.errorcatalog.catalog.model.Policy;
import java.util.Optional;

/**
 * What a catalog says of itself; the parts mean what they mean in {@link dev.errorcatalog.catalog.model.Catalog}.
 */
public record Header(
        String name,
        Optional<String> title,
        Optional<String> docs,
        String unknownClass,
        Optional<String> resetClass,
        Policy policy) {}
