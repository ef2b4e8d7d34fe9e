package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problem;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Rule;

/** Collects what is wrong with a list. A wrong list has the same mistake many times: the first ones say enough. */
final class ListProblems {

    /** A list without entries would make everything look removed. */
    static final Rule EMPTY = Rule.error("list-empty", "A list has entries, so that nothing seems removed.");
    /** What is passed over seems removed. */
    static final Rule ENTRY = Rule.error("list-entry", "Every entry of a list can be read.");
    /** A name with two codes says nothing about either. */
    static final Rule TWICE =
            Rule.error("list-duplicate", "A name stands once in a list; a code may have several names.");

    private static final int MOST = 10;

    private final Problems problems;
    private int count;

    ListProblems(Problems problems) {
        this.problems = problems;
    }

    Problems all() {
        return problems;
    }

    void unreadable(Position position, String message, String hint) {
        add(ENTRY, position, message, hint);
    }

    void add(Rule rule, Position position, String message, String hint, Problem.Other... others) {
        count++;
        if (count <= MOST) {
            problems.add(rule, position, message, hint, others);
        } else if (count == MOST + 1) {
            problems.add(ENTRY, position, "from here on more entries cannot be read", "begin with those above");
        }
    }
}
