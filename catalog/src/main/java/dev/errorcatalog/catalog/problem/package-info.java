/** What is wrong with a catalog, where, and how to mend it. */
@NullMarked
package dev.errorcatalog.catalog.problem;

import org.jspecify.annotations.NullMarked;
