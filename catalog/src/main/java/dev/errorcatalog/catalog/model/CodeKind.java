package dev.errorcatalog.catalog.model;

/** What the codes of a category are made of. */
public enum CodeKind implements Word {
    /** 32-bit numbers, written in decimal. */
    INTEGER("integer"),
    /** Short words such as SQLSTATE's {@code 42P01}. */
    TEXT("text");

    private final String word;

    CodeKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
