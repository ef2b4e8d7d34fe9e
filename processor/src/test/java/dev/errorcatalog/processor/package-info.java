@NullMarked
package dev.errorcatalog.processor;

import org.jspecify.annotations.NullMarked;
