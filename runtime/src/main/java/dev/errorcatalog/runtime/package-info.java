/**
 * What an SDK ships: codes, categories, reports, the contract of the generated exceptions, reset strategies.
 *
 * <p>Apps read {@link dev.errorcatalog.runtime.CatalogException}, {@link dev.errorcatalog.runtime.ErrorCode} and
 * {@link dev.errorcatalog.runtime.ErrorReport}. SDKs make reports and pass them to the generated facade. Only generated
 * code needs {@link dev.errorcatalog.runtime.ErrorTable} and {@link dev.errorcatalog.runtime.Details}.
 */
@org.jspecify.annotations.NullMarked
package dev.errorcatalog.runtime;
