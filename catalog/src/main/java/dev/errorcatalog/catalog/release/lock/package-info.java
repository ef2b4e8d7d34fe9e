/** The lock: the file that remembers everything that ever shipped. */
@NullMarked
package dev.errorcatalog.catalog.release.lock;

import org.jspecify.annotations.NullMarked;
