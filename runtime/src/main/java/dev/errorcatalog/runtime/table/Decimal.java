package dev.errorcatalog.runtime.table;

import org.jspecify.annotations.Nullable;

/** The one spelling of numbers: {@code 0|-?[1-9][0-9]*} in ASCII digits, of 32 bits. */
public final class Decimal {
    /** What {@link #parse} returns for a text that is no such number. */
    public static final long NONE = Long.MIN_VALUE;

    private static final int LONGEST = "-2147483648".length();

    private Decimal() {}

    /** Returns the value of a text as an {@code int}, or {@link #NONE}. Allocates nothing. */
    public static long parse(@Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            return NONE;
        }
        boolean negative = text.startsWith("-");
        int first = negative ? 1 : 0;
        if (text.length() == first || (text.charAt(first) == '0' && text.length() > 1)) {
            return NONE;
        }
        long value = 0;
        for (int i = first; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            value = value * 10 + digit;
        }
        value = negative ? -value : value;
        return value == (int) value ? value : NONE;
    }
}
