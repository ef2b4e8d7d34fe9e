@NullMarked
package dev.errorcatalog.docs.markdown;

import org.jspecify.annotations.NullMarked;
