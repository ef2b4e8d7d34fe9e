@NullMarked
package dev.errorcatalog.maven;

import org.jspecify.annotations.NullMarked;
