package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.release.list.CToken.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Takes the directives out of a file. Nobody knows what is defined where it will be compiled, so of the branches of an
 * {@code #if} the first counts, unless its condition is {@code 0}.
 */
final class CPreprocessor {

    /** What is left when the directives are gone. */
    final List<CToken> code = new ArrayList<>();

    /** The constants of the preprocessor. */
    final List<CConstant> defines = new ArrayList<>();

    private final Deque<Branch> branches = new ArrayDeque<>();

    private enum Branch {
        ON,
        /** Not yet: a later branch may count. */
        OFF,
        /** Another branch counted. */
        OVER
    }

    CPreprocessor(String text) {
        List<CToken> line = new ArrayList<>();
        for (CToken token : CScanner.scan(text)) {
            if (token.kind() == Kind.END) {
                take(List.copyOf(line));
                line.clear();
            } else {
                line.add(token);
            }
        }
    }

    private void take(List<CToken> line) {
        if (!line.isEmpty() && line.get(0).is("#")) {
            if (line.size() > 1) {
                directive(line.get(1).text(), line.subList(2, line.size()));
            }
        } else if (counts()) {
            code.addAll(line);
        }
    }

    private boolean counts() {
        return branches.stream().allMatch(branch -> branch == Branch.ON);
    }

    private void directive(String name, List<CToken> rest) {
        switch (name) {
            case "if", "ifdef", "ifndef" -> branches.push(isNever(rest) ? Branch.OFF : Branch.ON);
            case "elif", "elifdef", "elifndef", "else" -> {
                if (!branches.isEmpty()) {
                    Branch before = branches.pop();
                    boolean on = before == Branch.OFF && !isNever(rest);
                    branches.push(on ? Branch.ON : before == Branch.OFF ? Branch.OFF : Branch.OVER);
                }
            }
            case "endif" -> branches.poll();
            case "define" -> {
                boolean isConstant = rest.size() > 1
                        && rest.get(0).isName()
                        && !(rest.get(1).is("(") && rest.get(0).touches(rest.get(1)));
                if (isConstant && counts()) {
                    defines.add(new CConstant(rest.get(0), CConstant.Kind.DEFINE, rest.subList(1, rest.size())));
                }
            }
            default -> {}
        }
    }

    private static boolean isNever(List<CToken> condition) {
        return condition.size() == 1 && condition.get(0).is("0");
    }
}
