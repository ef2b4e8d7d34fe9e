package dev.errorcatalog.catalog.release.model;

import java.util.Optional;

/**
 * That something is deprecated or retired.
 *
 * @param since the release that said so
 * @param replacedBy what to use instead
 * @param text the digest of the reason
 */
public record Notice(Optional<String> since, Optional<String> replacedBy, String text) {}
