package dev.errorcatalog.runtime.dispatch.post;

import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorReport;

public class LateException extends PostException {
    private static final long serialVersionUID = 1L;

    protected LateException(ErrorReport report, ErrorCode code) {
        super(report, code);
    }
}
