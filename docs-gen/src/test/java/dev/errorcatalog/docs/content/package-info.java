@NullMarked
package dev.errorcatalog.docs.content;

import org.jspecify.annotations.NullMarked;
