@NullMarked
package dev.errorcatalog.processor.generate;

import org.jspecify.annotations.NullMarked;
