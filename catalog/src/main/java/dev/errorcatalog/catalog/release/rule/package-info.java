/** The rules of compatibility, one class each: what a change between two releases does to those who use the first. */
@NullMarked
package dev.errorcatalog.catalog.release.rule;

import org.jspecify.annotations.NullMarked;
