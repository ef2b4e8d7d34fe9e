package dev.errorcatalog.docs.content;

import java.util.List;
import java.util.stream.Stream;

/**
 * The errors of a table, those that reach an app apart from the others.
 *
 * @param reported what an app gets to see, by code
 * @param notReported what is only logged, no longer sent, or no error at all, by code
 */
public record ErrorRows(List<ErrorRow> reported, List<ErrorRow> notReported) {
    public ErrorRows {
        reported = List.copyOf(reported);
        notReported = List.copyOf(notReported);
    }

    static ErrorRows of(List<ErrorRow> rows) {
        return new ErrorRows(
                rows.stream().filter(row -> row.todo().isReported()).toList(),
                rows.stream().filter(row -> !row.todo().isReported()).toList());
    }

    /** Every one: what reaches an app comes first. */
    public List<ErrorRow> all() {
        return Stream.concat(reported.stream(), notReported.stream()).toList();
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return reported.isEmpty() && notReported.isEmpty();
    }

    /** How many there are. */
    public int size() {
        return reported.size() + notReported.size();
    }
}
