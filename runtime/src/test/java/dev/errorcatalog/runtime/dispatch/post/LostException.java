package dev.errorcatalog.runtime.dispatch.post;

import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorReport;

public class LostException extends LateException {
    private static final long serialVersionUID = 1L;

    protected LostException(ErrorReport report, ErrorCode code) {
        super(report, code);
    }
}
