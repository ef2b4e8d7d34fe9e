package dev.errorcatalog.runtime;

import java.io.InvalidObjectException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** An {@link ErrorCode} in a stream: its table, which finds it again, and its identity. */
final class SerializedCode implements Serializable {
    private static final long serialVersionUID = 1L;

    private final @Nullable ErrorTable table;
    private final @Nullable String slug;
    private final @Nullable String wire;
    private final @Nullable String code;

    SerializedCode(ErrorCategory category, String code) {
        this.table = category.table();
        this.slug = category.slug();
        this.wire = category.wire();
        this.code = code;
    }

    private Object readResolve() throws InvalidObjectException {
        if (table == null || slug == null || wire == null || code == null) {
            throw new InvalidObjectException("an error code without its identity");
        }
        return table.restore(slug, wire, code);
    }
}
