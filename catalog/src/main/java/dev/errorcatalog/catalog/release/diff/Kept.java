package dev.errorcatalog.catalog.release.diff;

/**
 * Something that both releases have.
 *
 * @param before as it was
 * @param after as it is
 */
public record Kept<T>(T before, T after) {}
