// Made from the error catalog garden. Edit the catalog, not this file.
package org.example.garden;

import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorReport;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What WeatherException stands for.
 *
 * <p>Catching {@link GardenException} also catches this.
 *
 * <p>Catching this also catches {@link StormException}.
 *
 * <p>Stands for every code without a class of its own, known or not, in: {@link WeatherErrors}.
 *
 * <p>Codes:
 *
 * <ul>
 * <li>{@link WeatherErrors#RAIN} ({@code weather/42P01}): What RAIN stands for.
 * </ul>
 *
 * @deprecated Not to be used since 1.4.0. Too vague. Use {@link SeedException} instead.
 */
@Deprecated
@Generated("dev.errorcatalog.processor.ErrorCatalogProcessor")
@NullMarked
public class WeatherException extends GardenException {
    private static final long serialVersionUID = 1L;

    /**
     * For the mapper and for subclasses.
     *
     * @param report what was received
     * @param code what it means
     */
    protected WeatherException(ErrorReport report, ErrorCode code) {
        super(report, code);
    }
}
