// Made from the error catalog garden. Edit the catalog, not this file.
package org.example.garden;

import dev.errorcatalog.runtime.CatalogException;
import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorMessage;
import dev.errorcatalog.runtime.ErrorReport;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What GardenError stands for.
 */
@Generated("dev.errorcatalog.processor.ErrorCatalogProcessor")
@NullMarked
public class GardenError extends Error implements CatalogException {
    private static final long serialVersionUID = 1L;

    private final ErrorReport report;

    private final ErrorCode code;

    /**
     * For the mapper and for subclasses.
     *
     * @param report what was received
     * @param code what it means
     */
    protected GardenError(ErrorReport report, ErrorCode code) {
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
