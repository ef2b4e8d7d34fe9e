/** Renders the reference of a catalog: a catalog in, a map of path to bytes out. */
@NullMarked
package dev.errorcatalog.docs;

import org.jspecify.annotations.NullMarked;
