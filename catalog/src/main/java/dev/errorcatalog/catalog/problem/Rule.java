package dev.errorcatalog.catalog.problem;

/**
 * A promise that every catalog keeps.
 *
 * @param id stable, in kebab case, such as {@code unknown-key}; people search for it
 * @param severity how bad a breach is
 * @param purpose what the rule is good for, in one sentence
 */
public record Rule(String id, Severity severity, String purpose) {
    /** A rule whose breach refuses the catalog. */
    public static Rule error(String id, String purpose) {
        return new Rule(id, Severity.ERROR, purpose);
    }

    /** A rule whose breach is only told. */
    public static Rule warning(String id, String purpose) {
        return new Rule(id, Severity.WARNING, purpose);
    }
}
