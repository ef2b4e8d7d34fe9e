package dev.errorcatalog.catalog.model;

/**
 * Says that the number of an error had another meaning before, because upstream gave it a second one.
 *
 * @param name the constant of the earlier meaning
 * @param since the release with which the meaning changed
 * @param reason why, as Markdown
 */
public record Reuse(String name, String since, String reason) {}
