package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.release.list.CConstant.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the constants in a file of C, C++ or Protocol Buffers: those of enums, {@code const} and bare ones. */
final class CConstants {

    private static final Set<String> NO_CONSTANT = Set.of("option", "reserved");

    private final List<CToken> tokens;
    private final List<CConstant> found = new ArrayList<>();
    private int next;
    private int depth;
    private boolean isConst;

    private CConstants(List<CToken> tokens) {
        this.tokens = tokens;
    }

    static List<CConstant> in(List<CToken> tokens) {
        CConstants constants = new CConstants(tokens);
        while (constants.next < tokens.size()) {
            constants.step();
        }
        return constants.found;
    }

    private void step() {
        CToken token = tokens.get(next);
        if (token.is("enum") && startsBody()) {
            enumeration();
            return;
        }
        switch (token.text()) {
            case "{", "(" -> depth++;
            case "}", ")" -> depth--;
            case "const", "constexpr" -> isConst = true;
            default -> {}
        }
        if (token.is(";") || token.is("{") || token.is("}")) {
            isConst = false;
        }
        next++;
        if (token.isName() && isAt("=") && (isConst || isBare())) {
            next++;
            found.add(new CConstant(token, isConst ? Kind.TYPED : Kind.BARE, value(isConst ? 0 : token.line())));
        }
    }

    /** Whether the name before stands alone on its line, or after a comma, and outside of everything. */
    private boolean isBare() {
        return depth == 0
                && (next == 1
                        || tokens.get(next - 2).is(",")
                        || tokens.get(next - 2).line() < tokens.get(next - 1).line());
    }

    /** Moves to the body of an enum, if what begins here has one. */
    private boolean startsBody() {
        for (int i = next; i < tokens.size(); i++) {
            CToken token = tokens.get(i);
            if (token.is("{")) {
                next = i + 1;
                return true;
            }
            if (token.is(";") || token.is("=") || token.is("}") || (token.is(",") && depth > 0)) {
                return false;
            }
        }
        return false;
    }

    private void enumeration() {
        Kind kind = Kind.FIRST;
        while (next < tokens.size() && !isAt("}")) {
            CToken token = tokens.get(next++);
            if (token.isName() && NO_CONSTANT.contains(token.text()) && !isAt("=") && !isAt(",")) {
                value(0);
            } else if (token.isName()) {
                if (isAt("(")) {
                    found.add(new CConstant(token, Kind.MACRO, List.of()));
                }
                upTo(Set.of("=", ",", ";", "}"));
                List<CToken> value = List.of();
                if (isAt("=")) {
                    next++;
                    value = value(0);
                }
                found.add(new CConstant(token, kind, value));
                kind = Kind.NEXT;
            } else if (token.is("[")) {
                upTo(Set.of("]"));
            }
        }
        next++;
    }

    /** The tokens up to the end of a value, or of a line where that ends it. */
    private List<CToken> value(int line) {
        int start = next;
        upTo(Set.of(",", ";", "}"), line);
        return tokens.subList(start, next);
    }

    private void upTo(Set<String> ends) {
        upTo(ends, 0);
    }

    private void upTo(Set<String> ends, int line) {
        int inner = 0;
        while (next < tokens.size()) {
            CToken token = tokens.get(next);
            boolean atEnd = inner == 0 && token.kind() == CToken.Kind.SIGN && ends.contains(token.text());
            if (atEnd || (line > 0 && token.line() > line)) {
                return;
            }
            inner += token.is("(") || token.is("[") || token.is("{") ? 1 : 0;
            inner -= token.is(")") || token.is("]") || token.is("}") ? 1 : 0;
            next++;
        }
    }

    private boolean isAt(String sign) {
        return next < tokens.size() && tokens.get(next).is(sign);
    }
}
