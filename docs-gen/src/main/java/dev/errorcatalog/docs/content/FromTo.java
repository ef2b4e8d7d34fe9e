package dev.errorcatalog.docs.content;

/**
 * A value that became another one.
 *
 * @param from the value before; never empty
 * @param to the value after; never empty
 */
public record FromTo(String from, String to) {}
