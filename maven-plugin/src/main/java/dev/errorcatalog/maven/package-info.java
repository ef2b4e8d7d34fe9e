/**
 * The front door for Maven. A goal only turns its parameters into a call of {@code dev.errorcatalog.catalog}, and what comes
 * back into files and messages.
 *
 * <p>{@code PrepareMojo} is the place to start reading: it is what makes javac see an edit of a catalog.
 */
@NullMarked
package dev.errorcatalog.maven;

import org.jspecify.annotations.NullMarked;
