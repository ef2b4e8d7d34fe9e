/** A catalog for tests of the dispatcher, written by hand as the generator writes it. */
@org.jspecify.annotations.NullMarked
package dev.errorcatalog.runtime.dispatch.post;
