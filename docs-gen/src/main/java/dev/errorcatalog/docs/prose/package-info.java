/** The texts of a catalog, parsed: what a writer of pages needs of Markdown, as values. */
@NullMarked
package dev.errorcatalog.docs.prose;

import org.jspecify.annotations.NullMarked;
