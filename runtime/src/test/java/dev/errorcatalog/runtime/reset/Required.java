package dev.errorcatalog.runtime.reset;

import dev.errorcatalog.runtime.Details;
import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.demo.DemoErrors;
import java.util.Optional;

/** As the generated exception of a reset class is. */
final class Required extends RuntimeException implements ClientResetRequired {
    private static final long serialVersionUID = 1L;

    private final ErrorReport report;

    Required(ErrorReport report) {
        super(report.message(), report.cause().orElse(null));
        this.report = report;
    }

    @Override
    public ErrorCode code() {
        return DemoErrors.table().resolve(report);
    }

    @Override
    public ErrorReport report() {
        return report;
    }

    @Override
    public Optional<ManualReset> manualReset() {
        return Details.object(report, FIELD, ManualReset.class);
    }
}
