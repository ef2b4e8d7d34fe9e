/** The acceptances: intended breaks that somebody gave a reason for. */
@NullMarked
package dev.errorcatalog.catalog.release.accept;

import org.jspecify.annotations.NullMarked;
