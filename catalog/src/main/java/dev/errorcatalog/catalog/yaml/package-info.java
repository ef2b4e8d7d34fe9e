/** From the bytes of a file to nodes with positions. The only package that knows the YAML library. */
@NullMarked
package dev.errorcatalog.catalog.yaml;

import org.jspecify.annotations.NullMarked;
