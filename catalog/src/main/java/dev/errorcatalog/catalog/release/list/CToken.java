package dev.errorcatalog.catalog.release.list;

/**
 * A token of C.
 *
 * @param kind what it is
 * @param text how it is written; of a text only the quote
 * @param line where it begins, counted from 1
 * @param column where it begins, counted from 1, in code points
 * @param isSpaced whether something stands between it and the token before
 */
record CToken(Kind kind, String text, int line, int column, boolean isSpaced) {
    enum Kind {
        NAME,
        NUMBER,
        /** A text, or a character. */
        TEXT,
        SIGN,
        /** The end of a line, where the preprocessor sees one. */
        END,
        /** What the preprocessor leaves of a directive that decides what follows: its name. */
        MARK
    }

    /** Whether it is this sign or word. */
    boolean is(String written) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(written);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }

    /** Whether a directive stood here. */
    boolean isMark() {
        return kind == Kind.MARK;
    }
}
