package dev.errorcatalog.runtime.dispatch.post;

import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorReport;

/** Below the reset class. */
public class GoneException extends MovedException {
    private static final long serialVersionUID = 1L;

    protected GoneException(ErrorReport report, ErrorCode code) {
        super(report, code);
    }
}
