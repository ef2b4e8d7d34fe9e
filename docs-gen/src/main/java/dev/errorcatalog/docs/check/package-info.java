/** What can be wrong with a reference: before it is written, and once it is. */
@NullMarked
package dev.errorcatalog.docs.check;

import org.jspecify.annotations.NullMarked;
