/** What is synced: objects, the changes made to them, and the schema they keep to. */
@NullMarked
package dev.errorcatalog.devicesync.data;

import org.jspecify.annotations.NullMarked;
