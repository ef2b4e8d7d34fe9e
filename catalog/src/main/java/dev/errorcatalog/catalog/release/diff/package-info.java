/** Two releases side by side: what belongs together, what is new, what is gone, who catches what. */
@NullMarked
package dev.errorcatalog.catalog.release.diff;

import org.jspecify.annotations.NullMarked;
