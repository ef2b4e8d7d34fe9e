// Made from the error catalog garden. Edit the catalog, not this file.
package org.example.garden;

import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorReport;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What StormException stands for.
 *
 * <p>Catching {@link WeatherException} or {@link GardenException} also catches this.
 *
 * <p>Codes:
 *
 * <ul>
 * <li>{@link WeatherErrors#GALE} ({@code weather/B-57.014}): What GALE stands for.
 * </ul>
 */
@SuppressWarnings("deprecation")
@Generated("dev.errorcatalog.processor.ErrorCatalogProcessor")
@NullMarked
public class StormException extends WeatherException {
    private static final long serialVersionUID = 1L;

    /**
     * For the mapper and for subclasses.
     *
     * @param report what was received
     * @param code what it means
     */
    protected StormException(ErrorReport report, ErrorCode code) {
        super(report, code);
    }
}
