package dev.errorcatalog.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An exception that tells which writes of this client the server undid. */
public interface Compensating {
    /** Returns the writes that were undone; empty when the server named none. */
    List<CompensatingWrite> writes();

    /**
     * Returns those of the writes that concern one type of object, in the same order.
     *
     * @param objectType the name of the type in the schema
     * @return an immutable list, maybe empty
     */
    default List<CompensatingWrite> writesTo(String objectType) {
        List<CompensatingWrite> found = new ArrayList<>();
        for (CompensatingWrite write : writes()) {
            if (write.objectType().equals(objectType)) {
                found.add(write);
            }
        }
        return Collections.unmodifiableList(found);
    }
}
