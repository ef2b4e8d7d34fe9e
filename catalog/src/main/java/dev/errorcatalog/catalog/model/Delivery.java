package dev.errorcatalog.catalog.model;

/** How an exception reaches the app's code. */
public enum Delivery implements Word {
    THROWN("thrown"),
    HANDLER("handler");

    private final String word;

    Delivery(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
