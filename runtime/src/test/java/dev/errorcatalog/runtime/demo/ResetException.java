package dev.errorcatalog.runtime.demo;

import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorReport;

public class ResetException extends SyncException {
    private static final long serialVersionUID = 1L;

    protected ResetException(ErrorReport report, ErrorCode code) {
        super(report, code);
    }
}
