package dev.errorcatalog.runtime;

import dev.errorcatalog.runtime.table.CategoryLine;
import dev.errorcatalog.runtime.table.CodeTable;
import dev.errorcatalog.runtime.table.NameList;
import java.util.AbstractList;
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

    /** All codes in their order; makes them as they are read. */
    List<ErrorCode> all() {
        return new AbstractList<>() {
            @Override
            public ErrorCode get(int index) {
                return CategoryCodes.this.get(index);
            }

            @Override
            public int size() {
                return codes.count();
            }
        };
    }

    ErrorCode get(int index) {
        Optional<ErrorCode> code = made.get(index);
        return (code != null ? code : make(index)).orElseThrow();
    }

    private Optional<ErrorCode> at(int index) {
        if (index < 0) {
            return Optional.empty();
        }
        Optional<ErrorCode> code = made.get(index);
        return code != null ? code : make(index);
    }

    private Optional<ErrorCode> make(int index) {
        Shape shape = category.table().shape(codes.shape(index));
        Optional<ErrorCode> code =
                Optional.of(ErrorCode.known(category, codes.code(index), names.name(index), shape, index));
        Optional<ErrorCode> earlier = made.compareAndExchange(index, null, code);
        return earlier != null ? earlier : code;
    }
}
