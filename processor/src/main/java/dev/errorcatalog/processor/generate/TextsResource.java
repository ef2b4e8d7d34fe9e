package dev.errorcatalog.processor.generate;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.docs.PlainText;
import java.util.List;
import java.util.StringJoiner;

/** The texts that code needs only on request; the runtime's {@code ErrorTable} describes the lines. */
final class TextsResource {
    private TextsResource() {}

    static ResourceFile of(Catalog catalog, Layout layout, String sha256) {
        StringBuilder lines = new StringBuilder(sha256).append('\n');
        layout.errors()
                .forEach(errors ->
                        errors.forEach(error -> lines.append(line(error)).append('\n')));
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

    private static void addAll(StringJoiner line, List<String> texts) {
        texts.forEach(text -> line.add(TabbedLine.escape(PlainText.of(text))));
    }

    private static int summaryLength(String description, ErrorEntry error) {
        String summary = PlainText.summary(error.description());
        return description.startsWith(summary) ? summary.length() : description.length();
    }
}
