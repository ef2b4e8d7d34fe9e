package dev.errorcatalog.catalog.release.list;

import java.util.List;

/** The branches of an {@code #if}, up to its {@code #endif}. */
final class CBranches {

    private final CToken head;
    private final boolean countsOutside;
    private boolean counts;
    private boolean isDecided;
    private boolean isMarked;
    private int id;
    private int live;
    private int secondStart;
    private int braces;
    private int firstBraces;
    private boolean isBalanced = true;

    /**
     * @param head the name of the directive
     * @param countsOutside whether what is around it counts
     */
    CBranches(CToken head, boolean countsOutside) {
        this.head = head;
        this.countsOutside = countsOutside;
    }

    CToken head() {
        return head;
    }

    /** A number that no other branch of the file has. */
    int id() {
        return id;
    }

    /** Whether what stands here counts. */
    boolean counts() {
        return counts;
    }

    /** Whether more than one thing may be true here. */
    boolean isMarked() {
        return isMarked;
    }

    /**
     * Begins a branch.
     *
     * @param start how many tokens of code stand before it
     * @return the mark to set: {@code if}, {@code elif} or {@code else}, or none where nothing is left to decide
     */
    String begin(String directive, List<CToken> condition, int number, int start) {
        endBranch();
        id = number;
        boolean isLast = directive.equals("else") || is(condition, "1");
        counts = countsOutside && !isDecided && !is(condition, "0");
        if (!counts) {
            return "";
        }
        isDecided = isLast;
        live++;
        if (live == 2) {
            secondStart = start;
        }
        if (!isMarked) {
            isMarked = !isLast;
            return isLast ? "" : "if";
        }
        return isLast ? "else" : "elif";
    }

    void count(CToken token) {
        braces += token.is("{") || token.is("(") ? 1 : 0;
        braces -= token.is("}") || token.is(")") ? 1 : 0;
    }

    /** Counts what is left of an {@code #if} within a branch. */
    void countInner(CBranches inner) {
        braces += inner.firstBraces;
    }

    /** Whether one branch can be read after the other: not when they share a brace outside. Ends the last branch. */
    boolean canAllStay() {
        endBranch();
        return live < 2 || isBalanced;
    }

    /** How many tokens of code stand before the second branch that counts. */
    int secondStart() {
        return secondStart;
    }

    /** Whether constants of an enum may be among the tokens of a branch, and not only the head of one. */
    boolean hidesConstants(List<CToken> tokens) {
        boolean inEnum = false;
        boolean inBody = false;
        for (CToken token : tokens) {
            if (inBody && token.isName()) {
                return true;
            }
            inEnum = inEnum || token.is("enum");
            inBody = inEnum && (inBody || token.is("{"));
        }
        return false;
    }

    private void endBranch() {
        if (counts) {
            firstBraces = live == 1 ? braces : firstBraces;
            isBalanced = isBalanced && braces == 0;
        }
        braces = 0;
        counts = false;
    }

    private static boolean is(List<CToken> condition, String number) {
        return condition.size() == 1 && condition.get(0).text().equals(number);
    }
}
