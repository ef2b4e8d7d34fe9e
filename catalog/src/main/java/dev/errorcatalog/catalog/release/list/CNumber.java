package dev.errorcatalog.catalog.release.list;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a literal of C: {@code 208}, {@code 0xD0}, {@code 010}, which is eight, {@code 0b11}, {@code 1'000u}, {@code 'a'}. */
final class CNumber {

    private static final Pattern LITERAL = Pattern.compile(
            "(?:0[xX](?<hex>[0-9a-fA-F]+)|0[bB](?<binary>[01]+)|(?<octal>0[0-7]*)|(?<decimal>[1-9][0-9]*))[uUlLzZ]*");

    private CNumber() {}

    /**
     * The value of a literal.
     *
     * @throws NumberFormatException if it is not an integer that fits into 64 bits
     */
    static long value(String literal) {
        if (literal.matches("'[^'\\\\]'")) {
            return literal.charAt(1);
        }
        Matcher matcher = LITERAL.matcher(literal.replace("'", ""));
        if (!matcher.matches()) {
            throw new NumberFormatException(literal);
        }
        if (matcher.group("hex") != null) {
            return Long.parseLong(matcher.group("hex"), 16);
        }
        if (matcher.group("binary") != null) {
            return Long.parseLong(matcher.group("binary"), 2);
        }
        return matcher.group("octal") != null
                ? Long.parseLong(matcher.group("octal"), 8)
                : Long.parseLong(matcher.group("decimal"));
    }
}
