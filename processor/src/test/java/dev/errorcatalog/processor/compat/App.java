package dev.errorcatalog.processor.compat;

import dev.errorcatalog.runtime.ErrorReport;

/** What a compiled app offers to the test; public, since the app lies in another package. */
public interface App {
    /** Answers the class whose handler ran for what was received. */
    String receive(ErrorReport report);
}
