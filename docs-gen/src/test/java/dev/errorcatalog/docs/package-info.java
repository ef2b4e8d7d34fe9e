@NullMarked
package dev.errorcatalog.docs;

import org.jspecify.annotations.NullMarked;
