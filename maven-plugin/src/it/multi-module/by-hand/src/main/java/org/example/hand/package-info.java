/** Written by hand, because it has more to say. */
@Deprecated
@ErrorCatalog("errors/hand.yaml")
package org.example.hand;

import dev.errorcatalog.runtime.ErrorCatalog;
