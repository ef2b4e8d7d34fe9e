@NullMarked
package dev.errorcatalog.processor.compat;

import org.jspecify.annotations.NullMarked;
