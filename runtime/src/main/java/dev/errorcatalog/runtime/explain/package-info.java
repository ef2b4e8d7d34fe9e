/**
 * From a text that somebody pastes to the errors that it may mean, and their pages for a terminal. Internal: works on
 * plain values, so that a table in a jar and a catalog in YAML are explained alike, and the module does not export it.
 */
@org.jspecify.annotations.NullMarked
package dev.errorcatalog.runtime.explain;
