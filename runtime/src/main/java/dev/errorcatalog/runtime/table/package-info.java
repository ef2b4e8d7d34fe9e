/**
 * How a catalog is stored in class files and in a resource: packed strings, indexes, lines of text. Internal: nothing
 * here knows what an error is, and the module does not export it.
 */
@org.jspecify.annotations.NullMarked
package dev.errorcatalog.runtime.table;
