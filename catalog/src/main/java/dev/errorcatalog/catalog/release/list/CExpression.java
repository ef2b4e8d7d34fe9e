package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.release.list.CToken.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongBinaryOperator;

/** Works out what a constant expression of integers says: as C does, but a result that does not fit is none. */
final class CExpression {

    /** What binds loosest comes first. */
    private static final List<Map<String, LongBinaryOperator>> OPERATORS = List.of(
            Map.of("|", (left, right) -> left | right),
            Map.of("^", (left, right) -> left ^ right),
            Map.of("&", (left, right) -> left & right),
            Map.of("<<", CExpression::shiftedLeft, ">>", (left, right) -> left >> Math.toIntExact(right)),
            Map.of("+", Math::addExact, "-", Math::subtractExact),
            Map.of("*", Math::multiplyExact, "/", (left, right) -> left / right, "%", (left, right) -> left % right));

    private static final Set<String> TYPES = Set.of(
            "int",
            "long",
            "short",
            "char",
            "unsigned",
            "signed",
            "int8_t",
            "int16_t",
            "int32_t",
            "int64_t",
            "uint8_t",
            "uint16_t",
            "uint32_t",
            "uint64_t");

    private final List<CToken> tokens;
    private final Function<String, Optional<Long>> names;
    private int next;

    private CExpression(List<CToken> tokens, Function<String, Optional<Long>> names) {
        this.tokens = tokens;
        this.names = names;
    }

    /**
     * The value of an expression.
     *
     * @param names the values of names
     * @return empty when it is no expression of integers, or mentions a name without a value
     */
    static Optional<Long> value(List<CToken> tokens, Function<String, Optional<Long>> names) {
        CExpression expression = new CExpression(tokens, names);
        try {
            long value = expression.binary(0);
            return expression.next == tokens.size() ? Optional.of(value) : Optional.empty();
        } catch (ArithmeticException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private long binary(int level) {
        if (level == OPERATORS.size()) {
            return unary();
        }
        long left = binary(level + 1);
        while (next < tokens.size() && tokens.get(next).kind() == Kind.SIGN) {
            LongBinaryOperator operator =
                    OPERATORS.get(level).get(tokens.get(next).text());
            if (operator == null) {
                break;
            }
            next++;
            left = operator.applyAsLong(left, binary(level + 1));
        }
        return left;
    }

    private long unary() {
        CToken token = take();
        if (token.kind() == Kind.NUMBER) {
            return CNumber.value(token.text());
        }
        if (token.isName()) {
            return names.apply(token.text()).orElseThrow(() -> unreadable(token));
        }
        return switch (token.text()) {
            case "-" -> Math.negateExact(unary());
            case "+" -> unary();
            case "~" -> ~unary();
            case "(" -> {
                if (isCast()) {
                    yield unary();
                }
                long inner = binary(0);
                if (!take().is(")")) {
                    throw unreadable(token);
                }
                yield inner;
            }
            default -> throw unreadable(token);
        };
    }

    /** Passes over the rest of {@code (int)}, if that is what has begun. */
    private boolean isCast() {
        int end = next;
        while (end < tokens.size() && TYPES.contains(tokens.get(end).text())) {
            end++;
        }
        boolean cast = end > next && end < tokens.size() && tokens.get(end).is(")");
        next = cast ? end + 1 : next;
        return cast;
    }

    private CToken take() {
        if (next == tokens.size()) {
            throw new IllegalArgumentException("the expression ends early");
        }
        return tokens.get(next++);
    }

    private static IllegalArgumentException unreadable(CToken token) {
        return new IllegalArgumentException("no part of an expression: " + token.text());
    }

    private static long shiftedLeft(long value, long by) {
        return Math.multiplyExact(value, by < 0 || by > 62 ? Long.MAX_VALUE : 1L << by);
    }
}
