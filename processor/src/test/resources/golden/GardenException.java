// Made from the error catalog garden. Edit the catalog, not this file.
package org.example.garden;

import dev.errorcatalog.runtime.CatalogException;
import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorMessage;
import dev.errorcatalog.runtime.ErrorReport;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What GardenException stands for.
 *
 * <p>Catching this also catches {@link SeedException}, {@link WeatherException}.
 *
 * <p>Stands for every code without a class of its own, known or not, in: {@link ToolErrors}.
 *
 * <p>Stands for every code of a category that this release does not know.
 */
@Generated("dev.errorcatalog.processor.ErrorCatalogProcessor")
@NullMarked
public class GardenException extends RuntimeException implements CatalogException {
    private static final long serialVersionUID = 1L;

    private final ErrorReport report;

    private final ErrorCode code;

    /**
     * For the mapper and for subclasses.
     *
     * @param report what was received
     * @param code what it means
     */
    protected GardenException(ErrorReport report, ErrorCode code) {
        super(ErrorMessage.format(report, code), report.cause().orElse(null));
        this.report = report;
        this.code = code;
    }

    @Override
    public ErrorCode code() {
        return code;
    }

    @Override
    public ErrorReport report() {
        return report;
    }
}
