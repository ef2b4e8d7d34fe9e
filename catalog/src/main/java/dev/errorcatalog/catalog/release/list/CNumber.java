package dev.errorcatalog.catalog.release.list;

import java.util.Map;
import java.util.function.LongBinaryOperator;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of C with the type that decides what operators make of it: C11 6.4.4.1 and 6.3.1.8, with an {@code int} of
 * 32 bits. What wraps, or is different where types have other widths, is refused and not guessed.
 *
 * @param value the number
 * @param type its type
 */
record CNumber(long value, Type type) {

    /** The types of integers, each of which can take the place of those before. */
    enum Type {
        INT(Integer.MIN_VALUE, Integer.MAX_VALUE),
        UNSIGNED(0, 0xFFFF_FFFFL),
        LONG(Long.MIN_VALUE, Long.MAX_VALUE),
        UNSIGNED_LONG(0, Long.MAX_VALUE);

        private final long least;
        private final long most;

        Type(long least, long most) {
            this.least = least;
            this.most = most;
        }

        private int bits() {
            return this == INT || this == UNSIGNED ? 32 : 64;
        }
    }

    private static final String NO_FIT = "it does not fit into its type";

    private static final Pattern LITERAL = Pattern.compile(
            "(?:0[xX](?<hex>[0-9a-fA-F]+)|0[bB](?<binary>[01]+)|(?<octal>0[0-7]*)|(?<decimal>[1-9][0-9]*))"
                    + "(?<suffix>[uUlLzZ]{0,3})");

    private static final Map<String, LongBinaryOperator> OPERATORS = Map.of(
            "|", (left, right) -> left | right,
            "^", (left, right) -> left ^ right,
            "&", (left, right) -> left & right,
            "<<", (left, right) -> Math.multiplyExact(left, right > 62 ? Long.MAX_VALUE : 1L << right),
            ">>", (left, right) -> left >> right,
            "+", Math::addExact,
            "-", Math::subtractExact,
            "*", Math::multiplyExact,
            "/", (left, right) -> left / right,
            "%", (left, right) -> left % right);

    /** A number as an enum has it. */
    static CNumber of(long value) {
        return new CNumber(value, value == (int) value ? Type.INT : Type.LONG);
    }

    /**
     * Reads a literal: {@code 208}, {@code 0xD0}, {@code 010}, which is eight, {@code 0b11}, {@code 1'000u}.
     *
     * @throws CUnreadable if it is not an integer, or needs more than 63 bits; the message says so
     */
    static CNumber literal(String text) {
        Matcher matcher = LITERAL.matcher(text.replace("'", ""));
        if (!matcher.matches()) {
            throw new CUnreadable("`" + text + "` is no integer");
        }
        String decimal = matcher.group("decimal");
        try {
            long value = decimal == null ? ofBits(matcher) : Long.parseLong(decimal);
            return new CNumber(value, type(value, decimal != null, matcher.group("suffix")));
        } catch (NumberFormatException e) {
            throw new CUnreadable("`" + text + "` needs more than 63 bits");
        }
    }

    private static long ofBits(Matcher matcher) {
        if (matcher.group("hex") != null) {
            return Long.parseLong(matcher.group("hex"), 16);
        }
        return matcher.group("binary") != null
                ? Long.parseLong(matcher.group("binary"), 2)
                : Long.parseLong(matcher.group("octal"), 8);
    }

    private static Type type(long value, boolean isDecimal, String suffix) {
        boolean isUnsigned = suffix.matches(".*[uU].*");
        if (value > Type.UNSIGNED.most || suffix.matches(".*[lLzZ].*")) {
            return isUnsigned ? Type.UNSIGNED_LONG : Type.LONG;
        }
        if (isUnsigned) {
            return Type.UNSIGNED;
        }
        boolean fits = value <= Type.INT.most;
        return fits ? Type.INT : isDecimal ? Type.LONG : Type.UNSIGNED;
    }

    /** Whether there is an operator of two numbers that is written like this. */
    static boolean isOperator(String sign) {
        return OPERATORS.containsKey(sign);
    }

    /**
     * What an operator makes of two numbers.
     *
     * @throws CUnreadable if the result cannot be told; the message says why
     */
    CNumber apply(String operator, CNumber right) {
        boolean shifts = operator.equals("<<") || operator.equals(">>");
        Type common = shifts || type.compareTo(right.type) > 0 ? type : right.type;
        if (shifts && (right.value < 0 || right.value >= type.bits())) {
            throw new CUnreadable("it shifts by " + right.value + " bits");
        }
        if (right.value == 0 && (operator.equals("/") || operator.equals("%"))) {
            throw new CUnreadable("it divides by zero");
        }
        if (!shifts) {
            fits(value, common);
            fits(right.value, common);
        }
        LongBinaryOperator operation = OPERATORS.getOrDefault(operator, (a, b) -> a);
        return exactly(() -> operation.applyAsLong(value, right.value), common);
    }

    /** What a {@code -}, {@code +} or {@code ~} before it makes of it; fails like {@link #apply}. */
    CNumber signed(String sign) {
        return switch (sign) {
            case "-" -> exactly(() -> Math.negateExact(value), type);
            case "~" -> exactly(() -> ~value, type);
            default -> this;
        };
    }

    private static CNumber exactly(LongSupplier result, Type type) {
        try {
            return new CNumber(fits(result.getAsLong(), type), type);
        } catch (ArithmeticException e) {
            throw new CUnreadable(NO_FIT);
        }
    }

    private static long fits(long value, Type type) {
        if (value < type.least || value > type.most) {
            throw new CUnreadable(NO_FIT);
        }
        return value;
    }
}
