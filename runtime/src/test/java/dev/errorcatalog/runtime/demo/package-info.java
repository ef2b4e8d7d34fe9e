/** A small catalog, written by hand as the generator writes it, but for the newer Java of tests. */
@org.jspecify.annotations.NullMarked
package dev.errorcatalog.runtime.demo;
