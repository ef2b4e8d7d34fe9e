/** Lists of codes and names of other systems. */
@NullMarked
package dev.errorcatalog.catalog.release.list;

import org.jspecify.annotations.NullMarked;
