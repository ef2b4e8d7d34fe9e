package dev.errorcatalog.catalog.release;

/** Compares a catalog with its lock. */
public final class Check {

    private Check() {}

    /**
     * Checks whether the catalog may be released with the version being built.
     *
     * @return passes when lock and acceptances are usable, nothing unacceptable or unaccepted was found, no acceptance
     *     is stale and the version moves far enough
     */
    public static CheckResult run(Workspace workspace) {
        return new CheckResult(new Comparison(workspace), false);
    }

    /** The same comparison for reading: it lists what is safe as well, and passes whatever was found. */
    public static CheckResult diff(Workspace workspace) {
        return new CheckResult(new Comparison(workspace), true);
    }
}
