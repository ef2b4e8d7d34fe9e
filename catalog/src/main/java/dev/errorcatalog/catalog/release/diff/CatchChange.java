package dev.errorcatalog.catalog.release.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What becomes of every handler that was written for the release before, when a code that threw one class throws
 * another: the theorem of the comparison.
 *
 * <p>A view is the set of types that catch what is thrown. With the later view reduced to the types that existed
 * before: equal views are {@code STABLE}, every ladder of handlers picks the same one; a larger view is {@code
 * WIDENED}, nothing escapes but an earlier handler may win; a view that lost a type is {@code BROKEN}, a handler of
 * that type no longer runs.
 *
 * @param before the class that was thrown
 * @param after the class that is thrown
 * @param lost types that caught it before and do not now, the nearest first
 * @param gained types that existed before, did not catch it, and do now; the nearest first
 */
public record CatchChange(String before, String after, List<String> lost, List<String> gained) {

    /** What becomes of the handlers. */
    public enum Kind {
        STABLE,
        WIDENED,
        BROKEN
    }

    public CatchChange {
        lost = List.copyOf(lost);
        gained = List.copyOf(gained);
    }

    /** Compares two views, the later one with the eyes of somebody who knows the earlier types only. */
    static CatchChange of(String before, Set<String> view, String after, Set<String> laterView, Set<String> known) {
        List<String> lost = new ArrayList<>(view);
        lost.removeAll(laterView);
        List<String> gained = new ArrayList<>(laterView);
        gained.retainAll(known);
        gained.removeAll(view);
        return new CatchChange(before, after, lost, gained);
    }

    /** What becomes of the handlers. */
    public Kind kind() {
        if (!lost.isEmpty()) {
            return Kind.BROKEN;
        }
        return gained.isEmpty() ? Kind.STABLE : Kind.WIDENED;
    }
}
