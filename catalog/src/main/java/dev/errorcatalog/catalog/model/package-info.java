/** The catalog as values: immutable, free of positions and of input or output, sorted so that the order of the files changes nothing. */
@NullMarked
package dev.errorcatalog.catalog.model;

import org.jspecify.annotations.NullMarked;
