// Made from the error catalog garden. Edit the catalog, not this file.
package org.example.garden;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Codes of the category {@code tool}: Category tool.
 *
 * <p>What the category tool stands for.
 *
 * <p>Received as <code>garden::ToolError</code>. A code that is not listed here maps to {@link
 * GardenException}.
 */
@Generated("dev.errorcatalog.processor.ErrorCatalogProcessor")
@NullMarked
public final class ToolErrors {
    private ToolErrors() {
    }
}
