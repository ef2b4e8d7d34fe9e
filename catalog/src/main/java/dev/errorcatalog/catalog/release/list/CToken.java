package dev.errorcatalog.catalog.release.list;

/**
 * A token of C.
 *
 * @param kind what it is
 * @param text how it is written
 * @param line where it stands, counted from 1
 * @param start the number of its first character in the file
 */
record CToken(Kind kind, String text, int line, int start) {
    enum Kind {
        NAME,
        /** A number, or a character that stands for one. */
        NUMBER,
        TEXT,
        SIGN,
        /** The end of a line, where the preprocessor sees one. */
        END
    }

    boolean is(String written) {
        return text.equals(written) && kind != Kind.TEXT;
    }

    boolean isName() {
        return kind == Kind.NAME;
    }

    /** Whether nothing stands between this token and the next. */
    boolean touches(CToken next) {
        return start + text.length() == next.start;
    }
}
