package dev.errorcatalog.catalog.model;

/** A client reset strategy that may serve an error, in the order in which strategies fall back. */
public enum ResetStrategy implements Word {
    RECOVER("recover"),
    DISCARD("discard"),
    MANUAL("manual");

    private final String word;

    ResetStrategy(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
