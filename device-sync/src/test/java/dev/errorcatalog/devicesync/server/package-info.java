/** A sync server on a loopback socket, with its own SQLite file: the other side of a client reset, for tests and demo. */
@NullMarked
package dev.errorcatalog.devicesync.server;

import org.jspecify.annotations.NullMarked;
