package dev.errorcatalog.catalog.release.diff;

/** What a change does to those who use the release before; the worst comes last. */
public enum Verdict {
    /** Nobody notices who does not look for it. */
    SAFE,
    /** Nothing escapes a handler, but something that runs may run differently. */
    RISKY,
    /** Code that worked stops working. */
    BREAKING,
    /** No release may do this, not even a major one. */
    ERROR
}
