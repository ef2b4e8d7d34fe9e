package dev.errorcatalog.catalog.model;

import java.util.Optional;

/**
 * Says since when and why something should not be used any more, or is no longer sent.
 *
 * @param since the release that said so, such as {@code 1.4.0}
 * @param reason why, as Markdown
 * @param replacedBy the constant, class, category or field to use instead
 */
public record Deprecation(Optional<String> since, Optional<String> reason, Optional<String> replacedBy) {}
