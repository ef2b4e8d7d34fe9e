package dev.errorcatalog.processor;

import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.catalog.release.lock.ParsedLock;
import java.util.Optional;

/**
 * What lies where the catalog was found.
 *
 * @param catalog the catalog
 * @param lock what the last release promised; absent if nothing lies beside the catalog
 */
record Found(Parsed catalog, Optional<ParsedLock> lock) {}
