package dev.errorcatalog.catalog.release.list;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Counts the constants of an enum that have no number of their own, through the branches of every {@code #if}. */
final class CCounter {

    private final Deque<Group> open = new ArrayDeque<>();
    private CValue next = CValue.of(CNumber.of(0));
    private boolean isSeparated = true;

    /** An {@code #if} within the enum. */
    private static final class Group {
        private final int line;
        private final CValue before;
        private final boolean wasSeparated;
        private final List<CValue> ends = new ArrayList<>();
        private boolean hasElse;

        Group(int line, CValue before, boolean wasSeparated) {
            this.line = line;
            this.before = before;
            this.wasSeparated = wasSeparated;
        }
    }

    /** What a constant without a number of its own is. */
    CValue next() {
        return next;
    }

    /** Whether a constant may begin: none has since the last comma. */
    boolean isSeparated() {
        return isSeparated;
    }

    void separate() {
        isSeparated = true;
    }

    /** Goes on after a constant. */
    void after(String name, CValue value) {
        isSeparated = false;
        next = value.number()
                .filter(number -> number.value() < Long.MAX_VALUE)
                .map(number -> CValue.of(CNumber.of(number.value() + 1)))
                .orElseGet(() -> CValue.unknown("the one before, `" + name + "`, cannot be told"));
    }

    /** Goes on after what may stand for any number of constants. */
    void lose(String why) {
        next = CValue.unknown(why);
    }

    /** Goes on after a directive. */
    void mark(CToken mark) {
        if (mark.text().equals("if")) {
            open.push(new Group(mark.line(), next, isSeparated));
        } else if (!open.isEmpty()) {
            Group group = open.element();
            group.ends.add(next);
            group.hasElse = group.hasElse || mark.text().equals("else");
            if (mark.text().equals("endif")) {
                open.pop();
                next = merged(group);
            } else {
                next = group.before;
                isSeparated = group.wasSeparated;
            }
        }
    }

    private static CValue merged(Group group) {
        Stream<CValue> none = group.hasElse ? Stream.empty() : Stream.of(group.before);
        return Stream.concat(group.ends.stream(), none)
                .reduce((first, second) -> first.code().equals(second.code())
                        ? first
                        : CValue.unknown("it depends on the `#if` of line " + group.line))
                .orElse(group.before);
    }
}
