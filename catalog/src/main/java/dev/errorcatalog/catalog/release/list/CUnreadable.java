package dev.errorcatalog.catalog.release.list;

/** A value cannot be told; the message says why, as part of a sentence. Thrown and caught within a value. */
final class CUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    CUnreadable(String why) {
        super(why, null, false, false);
    }

    /** Why the value cannot be told. */
    String why() {
        return String.valueOf(getMessage());
    }
}
