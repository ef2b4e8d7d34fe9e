// Made from the error catalog garden. Edit the catalog, not this file.
package org.example.garden;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Former name of {@link WeatherErrors}.
 *
 * @deprecated Use {@link WeatherErrors} instead.
 */
@Deprecated
@SuppressWarnings("deprecation")
@Generated("dev.errorcatalog.processor.ErrorCatalogProcessor")
@NullMarked
public final class SkyErrors extends WeatherErrors {
    private SkyErrors() {
    }
}
