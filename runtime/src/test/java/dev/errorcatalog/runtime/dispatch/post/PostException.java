package dev.errorcatalog.runtime.dispatch.post;

import dev.errorcatalog.runtime.CatalogException;
import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorReport;

/** Root. Makes no message, so that a test of what the dispatcher costs measures the dispatcher alone. */
public class PostException extends RuntimeException implements CatalogException {
    private static final long serialVersionUID = 1L;

    private final ErrorReport report;
    private final ErrorCode code;

    protected PostException(ErrorReport report, ErrorCode code) {
        super(report.cause().orElse(null));
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
