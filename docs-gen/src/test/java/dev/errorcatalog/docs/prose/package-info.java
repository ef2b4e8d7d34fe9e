@NullMarked
package dev.errorcatalog.docs.prose;

import org.jspecify.annotations.NullMarked;
