/**
 * The reference as a site of static pages. Every text goes through {@code Html}, the only place that writes tags; pages
 * are put into their frame by {@code Frame}.
 */
@NullMarked
package dev.errorcatalog.docs.html;

import org.jspecify.annotations.NullMarked;
