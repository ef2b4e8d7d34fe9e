/**
 * From release to release: what `check`, `diff`, `accept`, `release`, `notes`, `import` and `explain` do, each as one
 * function of values that gives values. Files are read and written by who calls it.
 */
@NullMarked
package dev.errorcatalog.catalog.release;

import org.jspecify.annotations.NullMarked;
