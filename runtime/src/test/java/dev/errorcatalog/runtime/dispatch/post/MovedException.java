package dev.errorcatalog.runtime.dispatch.post;

import dev.errorcatalog.runtime.Details;
import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.reset.ClientResetRequired;
import dev.errorcatalog.runtime.reset.ManualReset;
import java.util.Optional;

/** The reset class. */
public class MovedException extends PostException implements ClientResetRequired {
    private static final long serialVersionUID = 1L;

    protected MovedException(ErrorReport report, ErrorCode code) {
        super(report, code);
    }

    @Override
    public Optional<ManualReset> manualReset() {
        return Details.object(report(), "manualReset", ManualReset.class);
    }
}
