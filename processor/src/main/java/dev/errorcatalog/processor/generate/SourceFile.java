package dev.errorcatalog.processor.generate;

/**
 * A generated Java source.
 *
 * @param qualifiedName the name of its top-level type
 * @param text the source, in ASCII with {@code \n} at the end of every line
 */
public record SourceFile(String qualifiedName, String text) {}
