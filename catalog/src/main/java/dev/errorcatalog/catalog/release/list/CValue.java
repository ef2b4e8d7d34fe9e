package dev.errorcatalog.catalog.release.list;

import java.util.Optional;

/**
 * What an expression says.
 *
 * @param number its value; absent when it cannot be told
 * @param isLoose whether operators around it may take it apart, as with {@code 1 + 2} in a {@code #define}
 * @param why why the value cannot be told, as part of a sentence; empty when it can
 */
record CValue(Optional<CNumber> number, boolean isLoose, String why) {

    static CValue of(CNumber number) {
        return new CValue(Optional.of(number), false, "");
    }

    static CValue unknown(String why) {
        return new CValue(Optional.empty(), false, why);
    }

    /** The same value, of something whose parts may be taken apart or not. */
    CValue loose(boolean loose) {
        return new CValue(number, loose, why);
    }

    /** The value as a code. */
    Optional<String> code() {
        return number.map(CNumber::value).map(String::valueOf);
    }

    /** This one, if both are the same, else an unknown one: what is true depends on where the file is compiled. */
    CValue or(CValue other, String name) {
        if (number.isEmpty() || other.code().equals(code())) {
            return this;
        }
        return other.code()
                .map(code -> unknown("`" + name + "` is " + code().orElse("") + " or " + code))
                .orElse(other);
    }
}
