/** The demo that the README names. */
@NullMarked
package dev.errorcatalog.devicesync.demo;

import org.jspecify.annotations.NullMarked;
