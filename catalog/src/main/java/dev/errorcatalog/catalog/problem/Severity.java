package dev.errorcatalog.catalog.problem;

import java.util.Locale;

/** How bad a problem is. */
public enum Severity {
    /** The catalog is refused. */
    ERROR,
    /** The catalog is accepted. */
    WARNING;

    /** The spelling in messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
