package dev.errorcatalog.runtime;

import dev.errorcatalog.runtime.table.CategoryLine;
import dev.errorcatalog.runtime.table.CodeTable;
import dev.errorcatalog.runtime.table.NameList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The codes of one category, unpacked when the first of them is needed. A code becomes an object when somebody asks for
 * it, and stays the same object from then on.
 */
final class CategoryCodes {
    private final ErrorCategory category;
    private final CodeTable codes;
    private final NameList names;
    /** Optionals, so that a lookup has nothing to allocate. */
    private final AtomicReferenceArray<@Nullable Optional<ErrorCode>> made;

    CategoryCodes(ErrorCategory category) {
        CategoryLine line = category.line();
        int count = line.count();
        String packed = count == 0 ? "" : category.table().codes(category.index());
        this.category = category;
        this.codes = line.hasIntegerCodes() ? CodeTable.integers(packed, count) : CodeTable.texts(packed, count);
        this.names = new NameList(count == 0 ? "" : category.table().names(category.index()), count);
        this.made = new AtomicReferenceArray<>(count);
    }

    Optional<ErrorCode> find(int code) {
        return at(codes.find(code));
    }

    Optional<ErrorCode> find(@Nullable String code) {
        return at(codes.find(code));
    }

    Optional<ErrorCode> named(String name) {
        return at(names.find(name));
    }

    List<ErrorCode> all() {
        List<ErrorCode> all = new ArrayList<>(codes.count());
        for (int index = 0; index < codes.count(); index++) {
            all.add(get(index));
        }
        return Collections.unmodifiableList(all);
    }

    List<String> aliases(int index) {
        return names.aliases(index);
    }

    /**
     * Returns the code at a place.
     *
     * @throws IndexOutOfBoundsException if there is no such place
     */
    ErrorCode get(int index) {
        return present(index).orElseThrow();
    }

    private Optional<ErrorCode> at(int index) {
        return index < 0 ? Optional.empty() : present(index);
    }

    private Optional<ErrorCode> present(int index) {
        Optional<ErrorCode> code = made.get(index);
        return code != null ? code : make(index);
    }

    private Optional<ErrorCode> make(int index) {
        Shape shape = category.table().shape(codes.shape(index));
        ErrorCode code = ErrorCode.known(category, codes.code(index), names.name(index), shape, index);
        // Another thread may have been faster: then its object is the one.
        made.compareAndSet(index, null, Optional.of(code));
        return made.get(index);
    }
}
