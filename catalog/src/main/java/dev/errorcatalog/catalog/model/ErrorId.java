package dev.errorcatalog.catalog.model;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Locale;

/**
 * The identity of an error: category and code, never the code alone.
 *
 * <p>Ordered by category; within one, numbers by value come before texts by their characters.
 *
 * @param category the slug of the category
 * @param code the code as the catalog spells it, such as {@code 208}, {@code -1} or {@code 42P01}
 */
public record ErrorId(String category, String code) implements Comparable<ErrorId> {
    private static final Comparator<ErrorId> ORDER =
            Comparator.comparing(ErrorId::category).thenComparing(ErrorId::code, ErrorId::compareCodes);

    /** The name of the error's page: {@code protocol-208}, {@code service-minus-1}, {@code state-42p01}. */
    public String pageName() {
        String name = code.startsWith("-") ? "minus-" + code.substring(1) : code;
        return category + "-" + name.toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(ErrorId other) {
        return ORDER.compare(this, other);
    }

    /** Reads what {@link #toString} gives. */
    public static ErrorId parse(String text) {
        int slash = text.indexOf('/');
        return new ErrorId(text.substring(0, Math.max(0, slash)), text.substring(slash + 1));
    }

    /** The form of the catalog: {@code protocol/208}; of a list without a category the code alone. */
    @Override
    public String toString() {
        return category.isEmpty() ? code : category + "/" + code;
    }

    private static int compareCodes(String left, String right) {
        boolean leftIsNumber = isNumber(left);
        if (leftIsNumber != isNumber(right)) {
            return leftIsNumber ? -1 : 1;
        }
        int byNumber = leftIsNumber ? new BigInteger(left).compareTo(new BigInteger(right)) : 0;
        return byNumber != 0 ? byNumber : left.compareTo(right);
    }

    private static boolean isNumber(String code) {
        int digits = code.startsWith("-") ? 1 : 0;
        return code.length() > digits && code.chars().skip(digits).allMatch(c -> c >= '0' && c <= '9');
    }
}
