package dev.errorcatalog.runtime;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** An {@link ErrorReport} in a stream: what of it survives. */
final class SerializedReport implements Serializable {
    private static final long serialVersionUID = 1L;

    private final @Nullable String category;
    private final @Nullable String code;
    private final @Nullable String message;
    private final @Nullable String helpUrl;
    private final @Nullable String logUrl;
    private final @Nullable Integer httpStatus;
    private final @Nullable Boolean fatal;
    private final @Nullable Boolean resetRequested;
    private final @Nullable Boolean recoveryForbidden;
    private final @Nullable Boolean breakingSchemaChange;

    SerializedReport(ErrorReport report) {
        category = report.category();
        code = report.code();
        message = report.message();
        helpUrl = report.helpUrl().orElse(null);
        logUrl = report.logUrl().orElse(null);
        httpStatus = report.httpStatus().isPresent() ? report.httpStatus().getAsInt() : null;
        fatal = report.fatal().orElse(null);
        resetRequested = report.resetRequested().orElse(null);
        recoveryForbidden = report.recoveryForbidden().orElse(null);
        breakingSchemaChange = report.breakingSchemaChange().orElse(null);
    }

    private Object readResolve() {
        ErrorReport.Builder builder =
                ErrorReport.of(category, code).message(message).helpUrl(helpUrl).logUrl(logUrl);
        if (httpStatus != null) {
            builder.httpStatus(httpStatus);
        }
        if (fatal != null) {
            builder.fatal(fatal);
        }
        if (resetRequested != null) {
            builder.resetRequested(resetRequested);
        }
        if (recoveryForbidden != null) {
            builder.recoveryForbidden(recoveryForbidden);
        }
        if (breakingSchemaChange != null) {
            builder.breakingSchemaChange(breakingSchemaChange);
        }
        return builder.build();
    }
}
