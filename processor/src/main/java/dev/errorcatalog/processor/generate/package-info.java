/**
 * Makes Java sources and resources from a catalog, in memory.
 *
 * <p>Free of {@code javax.annotation.processing}, so that a command line can use it as well; and free of the runtime:
 * one class, {@code RuntimeTypes}, holds the names that generated code mentions.
 */
@NullMarked
package dev.errorcatalog.processor.generate;

import org.jspecify.annotations.NullMarked;
