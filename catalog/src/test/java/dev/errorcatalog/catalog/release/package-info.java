/** From release to release. */
@NullMarked
package dev.errorcatalog.catalog.release;

import org.jspecify.annotations.NullMarked;
