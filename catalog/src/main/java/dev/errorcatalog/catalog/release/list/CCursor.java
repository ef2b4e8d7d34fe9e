package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.release.list.CToken.Kind;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A place among the tokens of a file. */
final class CCursor {

    private static final CToken END = new CToken(Kind.END, "", 0, 0, true);

    private final List<CToken> tokens;
    private int next;

    CCursor(List<CToken> tokens) {
        this.tokens = tokens;
    }

    boolean isAtEnd() {
        return next >= tokens.size();
    }

    /** The token here; of the kind {@code END} when there is none. */
    CToken peek() {
        return peek(0);
    }

    /** The token some tokens after this place, or before it. */
    CToken peek(int ahead) {
        int there = next + ahead;
        return there >= 0 && there < tokens.size() ? tokens.get(there) : END;
    }

    CToken take() {
        CToken token = peek();
        next++;
        return token;
    }

    int place() {
        return next;
    }

    void goTo(int place) {
        next = place;
    }

    /** The tokens between a place and this one. */
    List<CToken> since(int place) {
        return tokens.subList(place, Math.min(next, tokens.size()));
    }

    /** Passes over all up to one of these signs outside of brackets, or to a token at which it has to stop. */
    List<CToken> upTo(Set<String> signs, Predicate<CToken> stops) {
        int start = next;
        int inner = 0;
        while (!isAtEnd()) {
            CToken token = peek();
            if (stops.test(token) || (inner <= 0 && token.kind() == Kind.SIGN && signs.contains(token.text()))) {
                break;
            }
            inner += token.is("(") || token.is("[") || token.is("{") ? 1 : 0;
            inner -= token.is(")") || token.is("]") || token.is("}") ? 1 : 0;
            next++;
        }
        return since(start);
    }

    /** Passes over a bracket that opens here, up to the one that closes it; returns whether there is one. */
    boolean passBracket() {
        int inner = 0;
        while (!isAtEnd()) {
            CToken token = take();
            inner += token.is("(") || token.is("[") || token.is("{") ? 1 : 0;
            inner -= token.is(")") || token.is("]") || token.is("}") ? 1 : 0;
            if (inner == 0) {
                return true;
            }
        }
        return false;
    }
}
