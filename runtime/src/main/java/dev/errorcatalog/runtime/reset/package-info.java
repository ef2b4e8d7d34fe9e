/**
 * Client reset: gets a store back in step with its server, and never loses what was not uploaded.
 *
 * <p>Apps choose a {@link dev.errorcatalog.runtime.reset.ClientReset} and meet
 * {@link dev.errorcatalog.runtime.reset.ClientResetRequired}. SDKs implement
 * {@link dev.errorcatalog.runtime.reset.ResettableStore} and call
 * {@link dev.errorcatalog.runtime.reset.ClientResetCoordinator}. Tests of an SDK may put their own
 * {@link dev.errorcatalog.runtime.reset.Disk} under it.
 */
@org.jspecify.annotations.NullMarked
package dev.errorcatalog.runtime.reset;
