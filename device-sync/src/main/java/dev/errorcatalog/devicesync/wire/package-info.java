/** What the sync server says, as reports. Needs a JSON library; nothing else of the SDK does. */
@org.jspecify.annotations.NullMarked
package dev.errorcatalog.devicesync.wire;
