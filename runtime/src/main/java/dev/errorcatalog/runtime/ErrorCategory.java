package dev.errorcatalog.runtime;

import dev.errorcatalog.runtime.table.CategoryLine;
import dev.errorcatalog.runtime.table.Decimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A family of codes, and the fast way to them: resolve the category once and keep it, then {@link #find(int)} is one
 * array load and allocates nothing.
 *
 * <p>Immutable. Equal by slug; where the catalog declares none, by the wire string.
 */
public final class ErrorCategory {
    private final ErrorTable table;
    private final int index;
    private final CategoryLine line;
    private volatile @Nullable CategoryCodes codes;

    private ErrorCategory(ErrorTable table, int index, CategoryLine line) {
        this.table = table;
        this.index = index;
        this.line = line;
    }

    static ErrorCategory declared(ErrorTable table, int index, CategoryLine line) {
        return new ErrorCategory(table, index, line);
    }

    static ErrorCategory undeclared(ErrorTable table, String wire) {
        return new ErrorCategory(table, -1, CategoryLine.undeclared(wire, table.unknownClass()));
    }

    /** Whether the catalog declares this category. */
    public boolean isKnown() {
        return index >= 0;
    }

    /** The name in the catalog, such as {@code protocol}; "" if the catalog does not declare this category. */
    public String slug() {
        return line.slug();
    }

    /** The string that stands for this category on the wire; the canonical one, or as received if not declared. */
    public String wire() {
        return line.wires().get(0);
    }

    /**
     * Finds a code of the catalog.
     *
     * @param code a number; where codes are texts, its decimal text is looked up
     * @return empty if the catalog does not have it
     */
    public Optional<ErrorCode> find(int code) {
        return decoded().find(code);
    }

    /**
     * Finds a code of the catalog.
     *
     * @param code a text; where codes are numbers it must be spelt {@code 0|-?[1-9][0-9]*}
     * @return empty if the catalog does not have it, or for null
     */
    public Optional<ErrorCode> find(@Nullable String code) {
        return decoded().find(code);
    }

    /** Returns the codes of the catalog, sorted; immutable, empty if the catalog does not declare this category. */
    public List<ErrorCode> codes() {
        return decoded().all();
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof ErrorCategory)) {
            return false;
        }
        ErrorCategory that = (ErrorCategory) other;
        return isKnown() == that.isKnown() && identity().equals(that.identity());
    }

    @Override
    public int hashCode() {
        return identity().hashCode();
    }

    /** The first half of {@link ErrorCode#id()}: the slug, or the wire string in quotes. */
    @Override
    public String toString() {
        return MessageSyntax.category(isKnown(), identity());
    }

    /** Slug or wire string: what this category is told by. */
    String identity() {
        return isKnown() ? slug() : wire();
    }

    /** The code for a text, known or not. */
    ErrorCode codeOf(String text) {
        Optional<ErrorCode> known = find(text);
        return known.isPresent() ? known.get() : ErrorCode.unknown(this, text);
    }

    /** The value of a code of this category; {@link Decimal#NONE} where codes are texts or this one is no number. */
    long number(String code) {
        return line.hasIntegerCodes() ? Decimal.parse(code) : Decimal.NONE;
    }

    CategoryCodes decoded() {
        CategoryCodes current = codes;
        return current != null ? current : decode();
    }

    ErrorTable table() {
        return table;
    }

    int index() {
        return index;
    }

    CategoryLine line() {
        return line;
    }

    private synchronized CategoryCodes decode() {
        CategoryCodes current = codes;
        if (current == null) {
            current = new CategoryCodes(this);
            codes = current;
        }
        return current;
    }
}
