/**
 * What happens to a reported error: {@link dev.errorcatalog.runtime.dispatch.ErrorDispatcher} sees to it that exactly one
 * place hears of it. SDKs make a dispatcher and feed it; apps register their handlers with it.
 */
@org.jspecify.annotations.NullMarked
package dev.errorcatalog.runtime.dispatch;
