package dev.errorcatalog.devicesync.data;

/**
 * One change of one object.
 *
 * @param type the object's type in the schema
 * @param id the object's primary key
 * @param field the field that is set; "" if none is
 * @param value the field's new value; "" if none is set
 */
public record Change(Kind kind, String type, String id, String field, String value) {
    /** What a change does. */
    public enum Kind {
        /** Makes an object without fields; nothing happens if it exists. */
        CREATE,
        /** Sets a field of an object; nothing happens if there is no such object. */
        SET,
        /** Removes an object. */
        DELETE
    }

    /** Returns a change that makes an object. */
    public static Change create(String type, String id) {
        return new Change(Kind.CREATE, type, id, "", "");
    }

    /** Returns a change that sets a field. */
    public static Change set(String type, String id, String field, String value) {
        return new Change(Kind.SET, type, id, field, value);
    }

    /** Returns a change that removes an object. */
    public static Change delete(String type, String id) {
        return new Change(Kind.DELETE, type, id, "", "");
    }

    @Override
    public String toString() {
        String object = type + " " + id;
        return switch (kind) {
            case CREATE -> "create " + object;
            case SET -> "set " + object + " " + field + "=" + value;
            case DELETE -> "delete " + object;
        };
    }
}
