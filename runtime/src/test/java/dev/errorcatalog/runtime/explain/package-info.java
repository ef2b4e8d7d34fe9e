@org.jspecify.annotations.NullMarked
package dev.errorcatalog.runtime.explain;
