package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.release.list.CToken.Kind;
import java.util.List;

/** Works out what a constant expression of integers says: C11 6.6. Casts, characters and comparisons are not read. */
final class CExpression {

    /** The operators of two numbers; what binds loosest comes first. */
    private static final List<List<String>> LEVELS = List.of(
            List.of("|"), List.of("^"), List.of("&"), List.of("<<", ">>"), List.of("+", "-"), List.of("*", "/", "%"));

    private static final int LONGEST = 100;

    private final List<CToken> tokens;
    private final CNames names;
    private final boolean hasOperators;
    private int next;

    private CExpression(List<CToken> tokens, CNames names) {
        this.tokens = tokens;
        this.names = names;
        this.hasOperators = tokens.stream().anyMatch(token -> CNumber.isOperator(token.text()) || token.is("~"));
    }

    /** The value of an expression, or why it has none. */
    static CValue value(List<CToken> tokens, CNames names) {
        if (tokens.size() > LONGEST) {
            return CValue.unknown("its value is longer than " + LONGEST + " words and signs");
        }
        CExpression expression = new CExpression(tokens, names);
        int depth = names.depth();
        try {
            names.deeper();
            CNumber value = expression.binary(0);
            if (expression.next < tokens.size()) {
                throw unreadable(tokens.get(expression.next));
            }
            return CValue.of(value).loose(expression.isLoose());
        } catch (CUnreadable e) {
            return CValue.unknown(e.why());
        } finally {
            names.backTo(depth);
        }
    }

    private boolean isLoose() {
        if (tokens.size() == 1) {
            return tokens.get(0).isName() && names.of(tokens.get(0).text()).isLoose();
        }
        boolean isSigned = tokens.size() == 2 && tokens.get(1).kind() == Kind.NUMBER;
        return !isSigned && !isInParentheses();
    }

    private boolean isInParentheses() {
        int open = 0;
        for (int i = 0; i < tokens.size(); i++) {
            open += tokens.get(i).is("(") ? 1 : 0;
            open -= tokens.get(i).is(")") ? 1 : 0;
            if (open == 0 && i < tokens.size() - 1) {
                return false;
            }
        }
        return true;
    }

    private CNumber binary(int level) {
        if (level == LEVELS.size()) {
            return unary();
        }
        CNumber left = binary(level + 1);
        while (next < tokens.size()
                && tokens.get(next).kind() == Kind.SIGN
                && LEVELS.get(level).contains(tokens.get(next).text())) {
            String operator = tokens.get(next++).text();
            left = left.apply(operator, binary(level + 1));
        }
        return left;
    }

    private CNumber unary() {
        if (next == tokens.size()) {
            throw new CUnreadable("its value breaks off");
        }
        CToken token = tokens.get(next++);
        if (token.kind() == Kind.NUMBER) {
            return CNumber.literal(token.text());
        }
        if (token.isName()) {
            return named(token);
        }
        int depth = names.depth();
        names.deeper();
        CNumber number;
        if (token.is("(")) {
            number = binary(0);
            if (next == tokens.size() || !tokens.get(next++).is(")")) {
                throw new CUnreadable("a parenthesis is not closed");
            }
        } else if (token.is("-") || token.is("+") || token.is("~")) {
            number = unary().signed(token.text());
        } else {
            throw unreadable(token);
        }
        names.backTo(depth);
        return number;
    }

    private CNumber named(CToken name) {
        CToken last = name;
        while (next + 1 < tokens.size()
                && tokens.get(next).is("::")
                && tokens.get(next + 1).isName()) {
            last = tokens.get(next + 1);
            next += 2;
        }
        CValue value = names.of(last.text());
        if (value.isLoose() && hasOperators) {
            throw new CUnreadable(Quoted.of(last.text()) + " has no parentheses around its value");
        }
        return value.number().orElseThrow(() -> new CUnreadable(value.why()));
    }

    private static CUnreadable unreadable(CToken token) {
        return new CUnreadable(
                token.kind() == Kind.TEXT
                        ? "its value has a text or a character in it"
                        : Quoted.of(token.text()) + " is not read in a value");
    }
}
