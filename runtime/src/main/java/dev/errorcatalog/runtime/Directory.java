package dev.errorcatalog.runtime;

import dev.errorcatalog.runtime.table.CategoryLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The header of a table, unpacked: its shapes, and its categories by all that they are told by. */
final class Directory {
    private final List<Shape> shapes;
    private final List<ErrorCategory> categories;
    /** Optionals, so that a lookup has nothing to allocate. */
    private final Map<String, Optional<ErrorCategory>> byWire = new HashMap<>();

    private final Map<String, Optional<ErrorCategory>> bySlug = new HashMap<>();

    Directory(ErrorTable table, List<Shape> shapes, List<CategoryLine> lines) {
        List<ErrorCategory> all = new ArrayList<>();
        for (CategoryLine line : lines) {
            ErrorCategory category = ErrorCategory.declared(table, all.size(), line);
            all.add(category);
            bySlug.put(line.slug(), Optional.of(category));
            for (String wire : line.wires()) {
                byWire.put(wire, Optional.of(category));
            }
        }
        this.shapes = shapes;
        this.categories = Collections.unmodifiableList(all);
    }

    Shape shape(int index) {
        return shapes.get(index);
    }

    List<ErrorCategory> categories() {
        return categories;
    }

    Optional<ErrorCategory> byWire(@Nullable String wire) {
        return byWire.getOrDefault(wire, Optional.empty());
    }

    Optional<ErrorCategory> bySlug(String slug) {
        return bySlug.getOrDefault(slug, Optional.empty());
    }
}
