package dev.errorcatalog.processor.generate;

/**
 * Where the generated code will be compiled.
 *
 * @param packageName the package that receives it; never empty
 * @param generatedAnnotation whether {@code javax.annotation.processing.Generated} is visible there
 * @param nullnessAnnotations whether {@code org.jspecify.annotations} is visible there
 */
public record Target(String packageName, boolean generatedAnnotation, boolean nullnessAnnotations) {}
