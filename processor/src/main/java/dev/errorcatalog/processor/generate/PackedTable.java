package dev.errorcatalog.processor.generate;

import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.CodeKind;
import dev.errorcatalog.catalog.model.ErrorEntry;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalog as the few strings from which the runtime's {@code ErrorTable} reads it; described there. */
final class PackedTable {
    private final Layout layout;
    private final Shapes shapes;

    PackedTable(Layout layout) {
        this.layout = layout;
        this.shapes = new Shapes(layout);
    }

    String shapes() {
        return shapes.packed();
    }

    /** One line per category: slug, kind, class, number of codes, wire strings. */
    String categories() {
        return Stream.iterate(0, i -> i < layout.categories().size(), i -> i + 1)
                .map(this::category)
                .collect(Collectors.joining("\n"));
    }

    private String category(int index) {
        Category category = layout.categories().get(index);
        Stream<String> facts = Stream.of(
                category.slug(),
                category.codes() == CodeKind.INTEGER ? "I" : "T",
                Integer.toString(layout.classIndex(category.exceptionClass())),
                Integer.toString(layout.errors().get(index).size()));
        return Stream.concat(facts, category.wire().stream().map(TabbedLine::escape))
                .collect(Collectors.joining("\t"));
    }

    /** The codes of a category, each with its shape. */
    String codes(int category) {
        List<ErrorEntry> errors = layout.errors().get(category);
        StringBuilder codes = new StringBuilder();
        if (layout.categories().get(category).codes() == CodeKind.TEXT) {
            errors.forEach(error -> codes.append(shapes.numberOf(error))
                    .append(error.id().code())
                    .append(' '));
            return codes.toString();
        }
        long previous = Integer.MIN_VALUE;
        for (ErrorEntry error : errors) {
            long code = Long.parseLong(error.id().code());
            codes.append(shapes.numberOf(error)).append(PackedNumber.of(code - previous));
            previous = code;
        }
        return codes.toString();
    }

    /** The constants of a category, each followed by its former names. */
    String names(int category) {
        return layout.errors().get(category).stream()
                .map(error -> error.aliases().isEmpty()
                        ? error.name()
                        : error.name() + "," + String.join(",", error.aliases()))
                .collect(Collectors.joining(" "));
    }
}
