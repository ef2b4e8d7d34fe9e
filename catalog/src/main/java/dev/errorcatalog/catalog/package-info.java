/** The front door: reads a catalog and tells what is wrong with it. */
@NullMarked
package dev.errorcatalog.catalog;

import org.jspecify.annotations.NullMarked;
