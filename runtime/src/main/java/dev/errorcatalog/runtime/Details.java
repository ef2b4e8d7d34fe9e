package dev.errorcatalog.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values behind the getters of generated exceptions. For generated code.
 *
 * <p>A value that is missing or of another type reads as the empty one, as the catalog format says: false, 0, "", the
 * empty list, the empty Optional.
 */
public final class Details {
    private Details() {}

    /** Returns a Boolean, else false. */
    public static boolean bool(ErrorReport report, String name) {
        return Boolean.TRUE.equals(value(report, name));
    }

    /** Returns an Integer, else 0. */
    public static int intValue(ErrorReport report, String name) {
        return object(report, name, Integer.class).orElse(0);
    }

    /** Returns an Integer or Long, else 0. */
    public static long longValue(ErrorReport report, String name) {
        return object(report, name, Number.class)
                .filter(number -> number instanceof Integer || number instanceof Long)
                .map(Number::longValue)
                .orElse(0L);
    }

    /** Returns an Integer, Long, Float or Double as the nearest double, else 0.0. */
    public static double doubleValue(ErrorReport report, String name) {
        return object(report, name, Number.class)
                .filter(number -> number instanceof Integer
                        || number instanceof Long
                        || number instanceof Float
                        || number instanceof Double)
                .map(Number::doubleValue)
                .orElse(0.0);
    }

    /** Returns a String, else "". */
    public static String string(ErrorReport report, String name) {
        return object(report, name, String.class).orElse("");
    }

    /**
     * Returns a list, else the empty one.
     *
     * @param element the type of every element; one element of another type, or null, makes the whole list read as empty
     * @return an immutable list
     */
    public static <T> List<T> list(ErrorReport report, String name, Class<T> element) {
        Object value = value(report, name);
        if (!(value instanceof List)) {
            return List.of();
        }
        List<T> list = new ArrayList<>();
        for (Object item : (List<?>) value) {
            if (!element.isInstance(item)) {
                return List.of();
            }
            list.add(element.cast(item));
        }
        return Collections.unmodifiableList(list);
    }

    /** Returns a value of any type, else the empty Optional. */
    public static <T> Optional<T> object(ErrorReport report, String name, Class<T> type) {
        Object value = value(report, name);
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    private static @Nullable Object value(ErrorReport report, String name) {
        return report.details().get(name);
    }
}
