@NullMarked
package dev.errorcatalog.docs.check;

import org.jspecify.annotations.NullMarked;
