/** The few things that the store and the server of the tests need of SQLite. */
@NullMarked
package dev.errorcatalog.devicesync.sqlite;

import org.jspecify.annotations.NullMarked;
