/** Client resets and sync errors from end to end, on a real file and a real socket. */
@NullMarked
package dev.errorcatalog.devicesync.scenario;

import org.jspecify.annotations.NullMarked;
