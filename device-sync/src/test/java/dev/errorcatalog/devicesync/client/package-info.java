/** An SDK in small: a local store, sync, the dispatcher of errors and the coordinator of client resets. */
@NullMarked
package dev.errorcatalog.devicesync.client;

import org.jspecify.annotations.NullMarked;
