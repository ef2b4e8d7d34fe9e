package dev.errorcatalog.runtime;

import dev.errorcatalog.runtime.table.Decimal;
import dev.errorcatalog.runtime.table.ErrorTexts;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An error's identity, category and code, and what the catalog says of it. The constants of the generated holders are of
 * this type; a code that the catalog does not know has one too.
 *
 * <p>An immutable value: equal by category and code. A deserialised code is the one of the catalog in the reading
 * program. The texts are Markdown, read from a resource on the first request; "" or empty if the resource is missing or
 * belongs to another build.
 */
public final class ErrorCode implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int UNKNOWN = -1;

    private final transient ErrorCategory category;
    private final transient String code;
    private final transient String name;
    private final transient Shape shape;
    private final transient int index;
    private transient volatile @Nullable ErrorTexts texts;

    private ErrorCode(ErrorCategory category, String code, String name, Shape shape, int index) {
        this.category = category;
        this.code = code;
        this.name = name;
        this.shape = shape;
        this.index = index;
    }

    static ErrorCode known(ErrorCategory category, String code, String name, Shape shape, int index) {
        return new ErrorCode(category, code, name, shape, index);
    }

    static ErrorCode unknown(ErrorCategory category, String code) {
        Shape shape = Shape.unknown(category.line().fallbackClass());
        return new ErrorCode(category, code, "", shape, UNKNOWN);
    }

    /** Whether the catalog has this code. */
    public boolean isKnown() {
        return index != UNKNOWN;
    }

    /** The category. */
    public ErrorCategory category() {
        return category;
    }

    /** The code as text, such as {@code 208}, {@code -1} or {@code 42P01}; unknown ones as received. */
    public String code() {
        return code;
    }

    /** The code as a number; empty in a category of text codes, and for an unknown code that is no number of 32 bits. */
    public OptionalInt number() {
        long number = category.number(code);
        return number == Decimal.NONE ? OptionalInt.empty() : OptionalInt.of((int) number);
    }

    /** The name of the constant, such as {@code BAD_CLIENT_FILE_IDENT}; empty for an unknown code. */
    public Optional<String> name() {
        return Texts.present(name);
    }

    /** Category and code in one: {@code protocol/208}; what the catalog does not declare is in quotes if need be. */
    public String id() {
        return category + "/" + MessageSyntax.code(code);
    }

    /** Whether this code means that there is no error. */
    public boolean isSentinel() {
        return shape.isSentinel;
    }

    /** Who can do something about the error; for an unknown code the developer. */
    public Audience audience() {
        return shape.audience;
    }

    /** Whether trying again helps; an unknown code says never. */
    public RetryPolicy retry() {
        return shape.retry;
    }

    /** Whether the session or connection is over, if the catalog says so. What the wire said goes first. */
    public Optional<Boolean> fatal() {
        return shape.fatal;
    }

    /** The client reset strategies that may serve the error, in their order; an immutable set, empty for an unknown code. */
    public Set<ResetStrategy> resetModes() {
        return shape.resetModes;
    }

    /** The address of the error's page; empty for an unknown code, or if the catalog has no such address. */
    public Optional<String> helpUrl() {
        return isKnown() ? category.table().helpUrl(category, code) : Optional.empty();
    }

    /** The first sentence of the description. */
    public String summary() {
        return texts().summary();
    }

    /** What went wrong. */
    public String description() {
        return texts().description();
    }

    /** Why it happens: any of these may be the case. */
    public List<String> cause() {
        return texts().cause();
    }

    /** What to do, in this order. */
    public List<String> action() {
        return texts().action();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ErrorCode
                && code.equals(((ErrorCode) other).code)
                && category.equals(((ErrorCode) other).category);
    }

    @Override
    public int hashCode() {
        return 31 * category.hashCode() + code.hashCode();
    }

    /** Identity and name: {@code protocol/208 BAD_CLIENT_FILE_IDENT}, {@code protocol/999 ?} for an unknown code. */
    @Override
    public String toString() {
        return id() + " " + MessageSyntax.name(name);
    }

    /** The index of the class that the error maps to. */
    int exceptionClass() {
        return shape.exceptionClass;
    }

    /** The position within the category. */
    int index() {
        return index;
    }

    private ErrorTexts texts() {
        ErrorTexts current = texts;
        if (current == null) {
            current = isKnown() ? category.table().texts(category.index(), index) : ErrorTexts.NONE;
            texts = current;
        }
        return current;
    }

    private Object writeReplace() {
        return new SerializedCode(category, code);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw new InvalidObjectException("only through its proxy");
    }
}
