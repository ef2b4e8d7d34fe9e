/** Processes that end in the middle of a client reset, on the real store and server. */
@NullMarked
package dev.errorcatalog.devicesync.kill;

import org.jspecify.annotations.NullMarked;
