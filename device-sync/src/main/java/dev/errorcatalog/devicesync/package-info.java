/** The errors of Atlas Device Sync. Everything in this package is made from {@code src/main/errors/catalog.yaml}. */
@ErrorCatalog("catalog.yaml")
package dev.errorcatalog.devicesync;

import dev.errorcatalog.runtime.ErrorCatalog;
