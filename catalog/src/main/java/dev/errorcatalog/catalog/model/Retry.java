package dev.errorcatalog.catalog.model;

/** Whether trying again helps. */
public enum Retry implements Word {
    /** The SDK tries again by itself; the error is only logged, never reported. */
    AUTOMATIC("automatic"),
    /** Trying again makes sense once somebody did something. */
    AFTER_ACTION("after-action"),
    NEVER("never");

    private final String word;

    Retry(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
