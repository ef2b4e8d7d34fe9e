/**
 * The front door for javac and ecj: finds the catalog of an annotated package, reads it, and writes what is generated.
 *
 * <p>{@code ErrorCatalogProcessor} is the place to start reading. Everything here is about compilers; what the generated code
 * looks like is decided in the package {@code generate}.
 */
@NullMarked
package dev.errorcatalog.processor;

import org.jspecify.annotations.NullMarked;
