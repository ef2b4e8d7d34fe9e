package dev.errorcatalog.runtime.demo;

import dev.errorcatalog.runtime.Compensating;
import dev.errorcatalog.runtime.CompensatingWrite;
import dev.errorcatalog.runtime.Details;
import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorReport;
import java.util.List;

/** Has a field. */
public class UndoException extends SyncException implements Compensating {
    private static final long serialVersionUID = 1L;

    protected UndoException(ErrorReport report, ErrorCode code) {
        super(report, code);
    }

    @Override
    public List<CompensatingWrite> writes() {
        return Details.list(report(), "writes", CompensatingWrite.class);
    }
}
