/** A local store on SQLite, which can be reset: what an SDK has to provide, for tests and demo. */
@NullMarked
package dev.errorcatalog.devicesync.store;

import org.jspecify.annotations.NullMarked;
