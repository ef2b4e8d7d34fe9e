package dev.errorcatalog.runtime;

import dev.errorcatalog.runtime.table.Decimal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What the native layer, the server or the SDK itself said of one error, unchanged. Immutable.
 *
 * <p>Category, code, message, addresses, HTTP status and flags survive serialisation; details and cause come back empty
 * (the cause lives on in the exception).
 */
public final class ErrorReport implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Optional<ErrorCode> given;
    private final transient String category;
    private final transient String code;
    private final transient String message;
    private final transient String helpUrl;
    private final transient String logUrl;
    private final transient OptionalInt httpStatus;
    private final transient Optional<Boolean> fatal;
    private final transient Optional<Boolean> resetRequested;
    private final transient Optional<Boolean> recoveryForbidden;
    private final transient Optional<Boolean> breakingSchemaChange;
    private final transient Optional<Throwable> cause;
    private final transient Map<String, Object> details;

    private ErrorReport(Builder builder) {
        given = Optional.ofNullable(builder.given);
        category = builder.category;
        code = builder.code;
        message = builder.message;
        helpUrl = builder.helpUrl;
        logUrl = builder.logUrl;
        httpStatus = builder.httpStatus;
        fatal = builder.fatal;
        resetRequested = builder.resetRequested;
        recoveryForbidden = builder.recoveryForbidden;
        breakingSchemaChange = builder.breakingSchemaChange;
        cause = Optional.ofNullable(builder.cause);
        details = Collections.unmodifiableMap(new LinkedHashMap<>(builder.details));
    }

    /**
     * Begins a report with what came over the wire.
     *
     * @param category the wire's string, not the slug; null reads as ""
     */
    public static Builder of(@Nullable String category, int code) {
        return of(category, Integer.toString(code));
    }

    /**
     * Begins a report with what came over the wire.
     *
     * @param category the wire's string, not the slug; null reads as ""
     * @param code null reads as ""
     */
    public static Builder of(@Nullable String category, @Nullable String code) {
        return new Builder(null, Texts.orEmpty(category), Texts.orEmpty(code));
    }

    /**
     * Begins a report of an error that the SDK itself raises.
     *
     * @param code null reads as a report without category and code, so that a slip never hides the error behind it
     */
    public static Builder of(@Nullable ErrorCode code) {
        return code == null ? of("", "") : new Builder(code, code.category().wire(), code.code());
    }

    /** The wire's string for the category, as received; "" when there was none. */
    public String category() {
        return category;
    }

    /** The code as received; "" when there was none. */
    public String code() {
        return code;
    }

    /** The code as a number; empty if it is not spelt {@code 0|-?[1-9][0-9]*} or has more than 32 bits. */
    public OptionalInt number() {
        long number = Decimal.parse(code);
        return number == Decimal.NONE ? OptionalInt.empty() : OptionalInt.of((int) number);
    }

    /** The message as received, whole and raw: do not log it as it is; "" when there was none. */
    public String message() {
        return message;
    }

    /** The address of help that came with the error. */
    public Optional<String> helpUrl() {
        return Texts.present(helpUrl);
    }

    /** The address of the server's log of what happened. */
    public Optional<String> logUrl() {
        return Texts.present(logUrl);
    }

    /** The HTTP status that came with the error. */
    public OptionalInt httpStatus() {
        return httpStatus;
    }

    /** Whether the session or connection is over, if the wire said so. */
    public Optional<Boolean> fatal() {
        return fatal;
    }

    /** Whether a client reset is asked for, if the wire said so. */
    public Optional<Boolean> resetRequested() {
        return resetRequested;
    }

    /** Whether a client reset must not recover, if the wire said so. */
    public Optional<Boolean> recoveryForbidden() {
        return recoveryForbidden;
    }

    /** Whether the schemas of client and server do not fit together any more, if the wire said so. */
    public Optional<Boolean> breakingSchemaChange() {
        return breakingSchemaChange;
    }

    /** What led to this error. */
    public Optional<Throwable> cause() {
        return cause;
    }

    /** The values for the fields of an exception, by name, in the order in which they were added; immutable. */
    public Map<String, Object> details() {
        return details;
    }

    /** Begins another report of the same error, with all that this one says. */
    public Builder toBuilder() {
        Builder copy = new Builder(given.orElse(null), category, code);
        copy.message = message;
        copy.helpUrl = helpUrl;
        copy.logUrl = logUrl;
        copy.httpStatus = httpStatus;
        copy.fatal = fatal;
        copy.resetRequested = resetRequested;
        copy.recoveryForbidden = recoveryForbidden;
        copy.breakingSchemaChange = breakingSchemaChange;
        copy.cause = cause.orElse(null);
        copy.details.putAll(details);
        return copy;
    }

    /** Category and code in the quotes and escapes of {@link ErrorMessage}. */
    @Override
    public String toString() {
        return "ErrorReport[" + MessageSyntax.category(false, category) + "/" + MessageSyntax.code(code) + "]";
    }

    /** The code that the report was made for, if it was made for one. */
    Optional<ErrorCode> given() {
        return given;
    }

    private Object writeReplace() {
        return new SerializedReport(this);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw new InvalidObjectException("only through its proxy");
    }

    /** Collects what was said of an error. For use by one thread. No method throws, whatever it is given. */
    public static final class Builder {
        private final @Nullable ErrorCode given;
        private final String category;
        private final String code;
        private String message = "";
        private String helpUrl = "";
        private String logUrl = "";
        private OptionalInt httpStatus = OptionalInt.empty();
        private Optional<Boolean> fatal = Optional.empty();
        private Optional<Boolean> resetRequested = Optional.empty();
        private Optional<Boolean> recoveryForbidden = Optional.empty();
        private Optional<Boolean> breakingSchemaChange = Optional.empty();
        private @Nullable Throwable cause;
        private final Map<String, Object> details = new LinkedHashMap<>();

        private Builder(@Nullable ErrorCode given, String category, String code) {
            this.given = given;
            this.category = category;
            this.code = code;
        }

        /** Sets the message; null reads as "". */
        public Builder message(@Nullable String message) {
            this.message = Texts.orEmpty(message);
            return this;
        }

        /** Sets the address of help that came with the error; null or "" for none. */
        public Builder helpUrl(@Nullable String helpUrl) {
            this.helpUrl = Texts.orEmpty(helpUrl);
            return this;
        }

        /** Sets the address of the server's log; null or "" for none. */
        public Builder logUrl(@Nullable String logUrl) {
            this.logUrl = Texts.orEmpty(logUrl);
            return this;
        }

        /** Sets the HTTP status that came with the error; any number is kept. */
        public Builder httpStatus(int httpStatus) {
            this.httpStatus = OptionalInt.of(httpStatus);
            return this;
        }

        /** Sets whether the wire said that the session or connection is over. */
        public Builder fatal(boolean fatal) {
            this.fatal = Optional.of(fatal);
            return this;
        }

        /** Sets whether the wire asked for a client reset. */
        public Builder resetRequested(boolean resetRequested) {
            this.resetRequested = Optional.of(resetRequested);
            return this;
        }

        /** Sets whether the wire said that a client reset must not recover. */
        public Builder recoveryForbidden(boolean recoveryForbidden) {
            this.recoveryForbidden = Optional.of(recoveryForbidden);
            return this;
        }

        /** Sets whether the wire said that the schemas of client and server do not fit together any more. */
        public Builder breakingSchemaChange(boolean breakingSchemaChange) {
            this.breakingSchemaChange = Optional.of(breakingSchemaChange);
            return this;
        }

        /** Sets what led to this error; null for nothing. */
        public Builder cause(@Nullable Throwable cause) {
            this.cause = cause;
            return this;
        }

        /**
         * Sets the value of a field of the exception. A list is copied. A null name or value is the same as no call, and
         * so is a list that throws while it is copied: what went wrong there must not hide the error itself.
         *
         * @param name the field's name in the catalog
         */
        public Builder detail(@Nullable String name, @Nullable Object value) {
            Object kept = value instanceof List ? copy((List<?>) value) : value;
            if (name != null && kept != null) {
                details.put(name, kept);
            }
            return this;
        }

        /** Returns the report. */
        public ErrorReport build() {
            return new ErrorReport(this);
        }

        /** Returns a copy of a list of anybody's making; null if it cannot be read. */
        private static @Nullable List<?> copy(List<?> list) {
            try {
                return Collections.unmodifiableList(new ArrayList<>(list));
            } catch (RuntimeException e) {
                return null;
            }
        }
    }
}
