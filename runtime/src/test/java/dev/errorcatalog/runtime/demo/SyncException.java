package dev.errorcatalog.runtime.demo;

import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorReport;

public class SyncException extends AppException {
    private static final long serialVersionUID = 1L;

    protected SyncException(ErrorReport report, ErrorCode code) {
        super(report, code);
    }
}
