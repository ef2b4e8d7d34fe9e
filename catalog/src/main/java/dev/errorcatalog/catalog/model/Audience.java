package dev.errorcatalog.catalog.model;

/** Who can do something about an error. */
public enum Audience implements Word {
    END_USER("end-user"),
    DEVELOPER("developer"),
    OPERATOR("operator"),
    NOBODY("nobody");

    private final String word;

    Audience(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
