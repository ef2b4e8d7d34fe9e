package dev.errorcatalog.runtime.reset.proof;

import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.demo.DemoErrors;
import dev.errorcatalog.runtime.reset.ClientResetRequired;
import dev.errorcatalog.runtime.reset.ManualReset;
import java.util.Optional;

/** The exception of a reset class, as the generator makes it. */
final class ResetNeeded extends RuntimeException implements ClientResetRequired {
    private static final long serialVersionUID = 1L;

    private final ErrorReport report;

    ResetNeeded(ErrorReport report) {
        super(report.message(), report.cause().orElse(null));
        this.report = report;
    }

    @Override
    public ErrorCode code() {
        return DemoErrors.toException(report).code();
    }

    @Override
    public ErrorReport report() {
        return report;
    }

    @Override
    public Optional<ManualReset> manualReset() {
        return Optional.ofNullable((ManualReset) report.details().get("manualReset"));
    }
}
