// Made from the error catalog garden. Edit the catalog, not this file.
package org.example.garden;

import dev.errorcatalog.runtime.ErrorCategory;
import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorReport;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Errors of the garden: maps what was reported to exceptions, and finds codes.
 */
@Generated("dev.errorcatalog.processor.ErrorCatalogProcessor")
@NullMarked
public final class GardenErrors {
    /**
     * The digest of the catalog that this code was made from, in hexadecimal.
     */
    public static final String CATALOG_SHA256 = GardenErrorsTable.INSTANCE.sha256();

    private GardenErrors() {
    }

    /**
     * The exception for a report: its code's class, else its category's class, else {@link
     * GardenException} itself. Never fails.
     *
     * @param report what the native layer or the server said
     * @return a new exception, not thrown yet
     */
    public static GardenException toException(ErrorReport report) {
        return (GardenException) GardenErrorsTable.INSTANCE.exception(report);
    }

    /**
     * The exception for an error that the caller itself found.
     *
     * @param code what happened
     * @param text what to add to the message, or null
     * @param cause the cause, or null
     * @return a new exception, not thrown yet
     */
    public static GardenException exception(ErrorCode code, @Nullable String text,
            @Nullable Throwable cause) {
        return toException(ErrorReport.of(code).message(text).cause(cause).build());
    }

    /**
     * The exception for a report that a client reset is due for, whatever its code: the wire may ask for
     * one where the catalog does not.
     *
     * @param report what the native layer or the server said
     * @return a new exception with the code of the report, not thrown yet
     */
    public static SeedException clientReset(ErrorReport report) {
        return new SeedException(report, GardenErrorsTable.INSTANCE.resolve(report));
    }

    /**
     * Finds a code of the catalog by category and number.
     *
     * @param wire the category as it was received
     * @param code the number
     * @return the code, or empty when the catalog has no such one
     */
    public static Optional<ErrorCode> find(@Nullable String wire, int code) {
        return GardenErrorsTable.INSTANCE.find(wire, code);
    }

    /**
     * Finds a code of the catalog by category and text.
     *
     * @param wire the category as it was received
     * @param code the code, a number in decimal
     * @return the code, or empty when the catalog has no such one
     */
    public static Optional<ErrorCode> find(@Nullable String wire, @Nullable String code) {
        return GardenErrorsTable.INSTANCE.find(wire, code);
    }

    /**
     * Finds a code of the catalog by the name of its constant, former ones included.
     *
     * @param constant the name
     * @return the code, or empty when the catalog has no such one
     */
    public static Optional<ErrorCode> named(@Nullable String constant) {
        return GardenErrorsTable.INSTANCE.named(constant);
    }

    /**
     * All codes of the catalog.
     *
     * @return an immutable list, by category and code
     */
    public static List<ErrorCode> all() {
        return GardenErrorsTable.INSTANCE.all();
    }

    /**
     * All categories of the catalog.
     *
     * @return an immutable list, by slug
     */
    public static List<ErrorCategory> categories() {
        return GardenErrorsTable.INSTANCE.categories();
    }

    /**
     * Finds a category of the catalog: a handle for many lookups.
     *
     * @param wire the category as it was received
     * @return the category, or empty when the catalog has no such one
     */
    public static Optional<ErrorCategory> category(@Nullable String wire) {
        return GardenErrorsTable.INSTANCE.category(wire);
    }

    /**
     * Explains what somebody pastes: a log line, JSON, a message, a code, a name, words.
     *
     * @param text what was pasted
     * @return a page for a terminal about the most likely error, and the names of others
     */
    public static String explain(@Nullable String text) {
        return GardenErrorsTable.INSTANCE.explain(text);
    }
}
