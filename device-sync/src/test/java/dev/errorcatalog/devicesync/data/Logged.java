package dev.errorcatalog.devicesync.data;

/**
 * A change and its place in a log.
 *
 * @param version grows by at least one with each change of a log; never used again
 */
public record Logged(long version, Change change) {}
