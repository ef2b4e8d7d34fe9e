package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.catalog.release.model.Version;

/**
 * All that the verbs work on.
 *
 * @param catalog the catalog as it is now
 * @param lock the lock, by convention {@code catalog.lock.yaml} beside the catalog
 * @param accepted the acceptances, by convention {@code accepted-changes.yaml} beside the catalog
 * @param version the version being built, without {@code -SNAPSHOT}
 */
public record Workspace(Parsed catalog, Given lock, Given accepted, Version version) {}
