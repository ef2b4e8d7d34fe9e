package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.docs.prose.Prose;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a search for an error looks at.
 *
 * @param families the categories, by slug
 * @param entries the errors: those that reach an app first, then the others, by category and code
 */
public record Search(List<Family> families, List<Entry> entries) {
    /**
     * How a category shows up in what people paste.
     *
     * @param slug its name in the catalog
     * @param title its name for people
     * @param aliases its former slugs
     * @param wire what the native layer or server sends for it
     * @param seenAs forms of log lines, {@code {code}} being the hole
     */
    public record Family(String slug, String title, List<String> aliases, List<String> wire, List<String> seenAs) {}

    /**
     * How an error shows up in what people paste.
     *
     * @param row what to show when it is found
     * @param family its category
     * @param aliases its former names
     * @param words its description, without markup
     * @param logs lines of logs that belong to it
     * @param firstStep the first thing to do, without markup
     */
    public record Entry(
            ErrorRow row, Family family, List<String> aliases, String words, List<String> logs, String firstStep) {}

    static Search of(Overview overview) {
        Catalog catalog = overview.catalog();
        List<Entry> entries = catalog.errors().values().stream()
                .map(error -> entry(error, overview))
                .toList();
        return new Search(
                catalog.categories().values().stream().map(Search::family).toList(),
                Stream.concat(
                                entries.stream().filter(Search::isReported),
                                entries.stream().filter(entry -> !isReported(entry)))
                        .toList());
    }

    private static boolean isReported(Entry entry) {
        return entry.row().todo().isReported();
    }

    private static Family family(Category category) {
        return new Family(category.slug(), category.title(), category.aliases(), category.wire(), category.seenAs());
    }

    private static Entry entry(ErrorEntry error, Overview overview) {
        return new Entry(
                overview.row(error),
                family(overview.catalog().categoryOf(error)),
                error.aliases(),
                Prose.of(error.description()).plainText(),
                error.logs(),
                Prose.of(error.action().get(0)).plainText());
    }
}
