package dev.errorcatalog.processor.generate;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.docs.PlainText;
import dev.errorcatalog.docs.content.Todo;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** The texts that code needs only on request; the runtime's {@code TextsReader} describes the lines. */
final class TextsResource {
    private TextsResource() {}

    static ResourceFile of(Catalog catalog, Layout layout, String sha256) {
        StringBuilder lines = new StringBuilder(sha256).append('\n');
        layout.errors()
                .forEach(errors ->
                        errors.forEach(error -> lines.append(line(error)).append('\n')));
        layout.categories().forEach(category -> lines.append(family(category)).append('\n'));
        layout.errors()
                .forEach(errors ->
                        errors.forEach(error -> lines.append(search(error)).append('\n')));
        return new ResourceFile("META-INF/error-catalog/" + catalog.name() + ".texts", lines.toString());
    }

    private static String line(ErrorEntry error) {
        String description = PlainText.of(error.description());
        StringJoiner line = new StringJoiner("\t");
        line.add(Integer.toString(summaryLength(description, error)));
        line.add(Integer.toString(error.cause().size()));
        line.add(TabbedLine.escape(description));
        addAll(line, error.cause());
        addAll(line, error.action());
        return line.toString();
    }

    private static String family(Category category) {
        List<String> fields = new ArrayList<>();
        fields.add(category.title());
        fields.add(Integer.toString(category.aliases().size()));
        fields.addAll(category.aliases());
        fields.addAll(category.seenAs());
        return fields(fields);
    }

    private static String search(ErrorEntry error) {
        List<String> fields = new ArrayList<>();
        fields.add(Todo.of(error).isReported() ? "1" : "0");
        fields.addAll(error.logs());
        return fields(fields);
    }

    private static String fields(List<String> fields) {
        return fields.stream().map(TabbedLine::escape).collect(Collectors.joining("\t"));
    }

    private static void addAll(StringJoiner line, List<String> texts) {
        texts.forEach(text -> line.add(TabbedLine.escape(PlainText.of(text))));
    }

    private static int summaryLength(String description, ErrorEntry error) {
        String summary = PlainText.summary(error.description());
        return description.startsWith(summary) ? summary.length() : description.length();
    }
}
