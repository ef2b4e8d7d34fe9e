/**
 * What the pages of a reference say, as values: made from a catalog, without Markdown or HTML in them. Every format of
 * the reference is written from these.
 */
@NullMarked
package dev.errorcatalog.docs.content;

import org.jspecify.annotations.NullMarked;
