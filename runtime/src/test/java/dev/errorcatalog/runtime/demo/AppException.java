package dev.errorcatalog.runtime.demo;

import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorReport;

public class AppException extends DemoException {
    private static final long serialVersionUID = 1L;

    protected AppException(ErrorReport report, ErrorCode code) {
        super(report, code);
    }
}
