/** What a release promises: all of a catalog that somebody's code, page or habit can depend on. */
@NullMarked
package dev.errorcatalog.catalog.release.model;

import org.jspecify.annotations.NullMarked;
