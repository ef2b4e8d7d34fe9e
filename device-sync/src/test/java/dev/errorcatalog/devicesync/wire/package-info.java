@org.jspecify.annotations.NullMarked
package dev.errorcatalog.devicesync.wire;
