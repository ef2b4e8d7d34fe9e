package dev.errorcatalog.runtime;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A write of this client that the server undid. Immutable. */
public final class CompensatingWrite {
    private final String objectType;
    private final @Nullable String primaryKey;
    private final String reason;

    private CompensatingWrite(String objectType, @Nullable String primaryKey, String reason) {
        this.objectType = objectType;
        this.primaryKey = primaryKey;
        this.reason = reason;
    }

    /**
     * Returns a write as the server named it.
     *
     * @param objectType the name of the object's type; null reads as ""
     * @param primaryKey the object's primary key as text, null when the server did not tell
     * @param reason why the server undid it; null reads as ""
     */
    public static CompensatingWrite of(
            @Nullable String objectType, @Nullable String primaryKey, @Nullable String reason) {
        return new CompensatingWrite(Texts.orEmpty(objectType), primaryKey, Texts.orEmpty(reason));
    }

    /** The name of the object's type in the schema, "" when the server did not tell. */
    public String objectType() {
        return objectType;
    }

    /** The object's primary key as text. */
    public Optional<String> primaryKey() {
        return Optional.ofNullable(primaryKey);
    }

    /** Why the server undid the write, "" when it did not tell. */
    public String reason() {
        return reason;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof CompensatingWrite)) {
            return false;
        }
        CompensatingWrite that = (CompensatingWrite) other;
        return objectType.equals(that.objectType)
                && Objects.equals(primaryKey, that.primaryKey)
                && reason.equals(that.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(objectType, primaryKey, reason);
    }

    @Override
    public String toString() {
        return "CompensatingWrite[" + objectType + ", " + primaryKey + ", " + reason + "]";
    }
}
