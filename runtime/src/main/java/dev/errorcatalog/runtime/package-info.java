/** What an SDK ships. */
@org.jspecify.annotations.NullMarked
package dev.errorcatalog.runtime;
