// Made from the error catalog garden. Edit the catalog, not this file.
package org.example.garden;

import dev.errorcatalog.runtime.ErrorCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Codes of the category {@code weather}: Weather.
 *
 * <p>What falls from the sky. Or does not.
 *
 * <p>Received as <code>Weather &#34;Service&#34; &#92; tab here</code>. A code that is not listed here
 * maps to {@link WeatherException}.
 *
 * @since 1.2.0
 * @deprecated Not to be used since 1.5.0. Use {@link SeedErrors} instead.
 */
@Deprecated
@Generated("dev.errorcatalog.processor.ErrorCatalogProcessor")
@NullMarked
public class WeatherErrors {
    /**
     * What RAIN stands for.
     *
     * <p>What to do: Try again.
     *
     * <p>Identity {@code weather/42P01}, class {@link WeatherException}, see <a
     * href="https://errors.example.org/weather-42p01">its page</a>.
     */
    public static final ErrorCode RAIN = code(0);

    /**
     * What GALE stands for.
     *
     * <p>What to do: Try again.
     *
     * <p>Identity {@code weather/B-57.014}, class {@link StormException}, see <a
     * href="https://errors.example.org/weather-b-57.014">its page</a>.
     */
    public static final ErrorCode GALE = code(1);

    WeatherErrors() {
    }

    private static ErrorCode code(int index) {
        return GardenErrorsTable.INSTANCE.code(2, index);
    }
}
