/** The rules on the shape of a catalog: keys, types, texts, names. One rule, one small unit. */
@NullMarked
package dev.errorcatalog.catalog.shape;

import org.jspecify.annotations.NullMarked;
