/** From nodes to a draft of the catalog, with every rule on shape checked on the way. */
@NullMarked
package dev.errorcatalog.catalog.read;

import org.jspecify.annotations.NullMarked;
