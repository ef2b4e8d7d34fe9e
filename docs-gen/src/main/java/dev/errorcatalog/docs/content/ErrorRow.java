package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.docs.prose.Inline;
import dev.errorcatalog.docs.prose.Prose;
import java.util.List;

/**
 * An error in a table.
 *
 * @param id its identity
 * @param name its constant
 * @param summary the first sentence of its description
 * @param todo what to do about it
 * @param exceptionClass what it arrives as
 */
public record ErrorRow(ErrorId id, String name, List<Inline> summary, Todo todo, String exceptionClass) {
    static ErrorRow of(ErrorEntry error) {
        return new ErrorRow(
                error.id(),
                error.name(),
                Prose.of(error.description()).summary(),
                Todo.of(error),
                error.exceptionClass());
    }

    /** Its page. */
    public PageName page() {
        return PageName.of(id);
    }
}
