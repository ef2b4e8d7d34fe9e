package dev.errorcatalog.docs;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.docs.content.Todo;
import dev.errorcatalog.runtime.ResetPlan;
import dev.errorcatalog.runtime.ResetStrategy;
import dev.errorcatalog.runtime.explain.Entry;
import dev.errorcatalog.runtime.explain.Explainer;
import dev.errorcatalog.runtime.explain.Family;
import dev.errorcatalog.runtime.explain.Finder;
import dev.errorcatalog.runtime.explain.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What {@code explain} of a generated facade says, from the catalog itself: for a terminal, with no code generated. */
public final class Explanation {
    private final Catalog catalog;
    /** Those that reach an app first. */
    private final List<ErrorEntry> errors;

    private Explanation(Catalog catalog) {
        this.catalog = catalog;
        this.errors = catalog.errors().values().stream()
                .sorted(Comparator.comparing(error -> !Todo.of(error).isReported()))
                .toList();
    }

    /**
     * Explains what somebody pastes: a log line, JSON, a message, a code, a name, words.
     *
     * @param catalog a catalog without problems
     * @param text what was pasted
     * @return the page of the error that the text most likely means and the names of others; each line ends with
     *     {@code \n}, never empty
     */
    public static String of(Catalog catalog, String text) {
        return new Explanation(catalog).explainer().explain(text);
    }

    private Explainer explainer() {
        Finder finder = new Finder(
                catalog.categories().values().stream().map(Explanation::family).toList(),
                errors.stream().map(this::entry).toList());
        return new Explainer(finder, n -> page(errors.get(n)), n -> title(errors.get(n)));
    }

    private Page page(ErrorEntry error) {
        return new Page(title(error))
                .text(PlainText.of(error.description()))
                .items("What to do", plain(error.action()), true)
                .items("Why it happens", plain(error.cause()), false)
                .lines("Exception", List.of(error.exceptionClass()))
                .lines("Client reset, by mode", ResetPlan.lines(strategies(error)))
                .lines("Seen in logs", error.logs())
                .lines("More", catalog.helpUrl(error.id()).stream().toList());
    }

    private Entry entry(ErrorEntry error) {
        List<String> names = new ArrayList<>();
        names.add(error.name());
        names.addAll(error.aliases());
        String words = PlainText.of(error.description())
                + " "
                + PlainText.of(error.action().get(0));
        return new Entry(
                family(catalog.categoryOf(error)),
                error.id().code(),
                names,
                error.exceptionClass(),
                words,
                error.logs());
    }

    private static Family family(Category category) {
        return new Family(category.slug(), category.title(), category.aliases(), category.wire(), category.seenAs());
    }

    private static String title(ErrorEntry error) {
        return error.id() + " " + error.name();
    }

    private static List<String> plain(List<String> texts) {
        return texts.stream().map(PlainText::of).toList();
    }

    private static Set<ResetStrategy> strategies(ErrorEntry error) {
        Set<ResetStrategy> strategies = EnumSet.noneOf(ResetStrategy.class);
        error.reset().forEach(strategy -> strategies.add(ResetStrategy.valueOf(strategy.name())));
        return strategies;
    }
}
