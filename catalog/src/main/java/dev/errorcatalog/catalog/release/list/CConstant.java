package dev.errorcatalog.catalog.release.list;

import java.util.List;

/**
 * A constant that a file declares.
 *
 * @param name its name
 * @param kind how it is declared
 * @param value the expression of its value; empty when it is one more than the constant before
 */
record CConstant(CToken name, Kind kind, List<CToken> value) {
    enum Kind {
        /** The first of an enum: zero if it does not say what else. */
        FIRST,
        /** Any other of an enum. */
        NEXT,
        /** A bare {@code NAME = number}. */
        BARE,
        /** A {@code const} of any type. */
        TYPED,
        /** A call of a macro in an enum, which may bring any number of constants. */
        MACRO,
        /** A {@code #define}. */
        DEFINE
    }
}
