package dev.errorcatalog.docs.content;

import java.util.List;
import java.util.function.Predicate;

/**
 * The errors of a table, which may tell those that reach an app from the others.
 *
 * @param all every one, by category and code
 */
public record ErrorRows(List<ErrorRow> all) {
    public ErrorRows {
        all = List.copyOf(all);
    }

    /** What an app gets to see. */
    public List<ErrorRow> reported() {
        return keep(row -> row.todo().isReported());
    }

    /** What is only logged, no longer sent, or no error at all. */
    public List<ErrorRow> notReported() {
        return keep(row -> !row.todo().isReported());
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** How many there are. */
    public int size() {
        return all.size();
    }

    private List<ErrorRow> keep(Predicate<ErrorRow> condition) {
        return all.stream().filter(condition).toList();
    }
}
