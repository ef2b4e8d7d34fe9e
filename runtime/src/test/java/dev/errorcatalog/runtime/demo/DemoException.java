package dev.errorcatalog.runtime.demo;

import dev.errorcatalog.runtime.CatalogException;
import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorMessage;
import dev.errorcatalog.runtime.ErrorReport;

/** Root. */
public class DemoException extends RuntimeException implements CatalogException {
    private static final long serialVersionUID = 1L;

    private final ErrorReport report;
    private final ErrorCode code;

    protected DemoException(ErrorReport report, ErrorCode code) {
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
