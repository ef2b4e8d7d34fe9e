/** Lines of JSON on a socket between a client and the server of the tests. */
@NullMarked
package dev.errorcatalog.devicesync.protocol;

import org.jspecify.annotations.NullMarked;
