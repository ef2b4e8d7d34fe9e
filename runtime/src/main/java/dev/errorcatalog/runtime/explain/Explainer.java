package dev.errorcatalog.runtime.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The answer for a text: the page of the error that it most likely means, and the names of others; for an exception class
 * the errors that arrive as it.
 */
public final class Explainer {
    private static final int MOST_OTHERS = 5;

    private final Finder finder;
    private final IntFunction<Page> pages;
    private final IntFunction<String> titles;

    /**
     * Takes the finder and what to show of each of its errors.
     *
     * @param pages the page of the n-th error
     * @param titles the n-th error in a line
     */
    public Explainer(Finder finder, IntFunction<Page> pages, IntFunction<String> titles) {
        this.finder = finder;
        this.pages = pages;
        this.titles = titles;
    }

    /** Returns a text for a terminal: plain, each line ended by {@code \n}, never empty. */
    public String explain(String text) {
        List<Integer> ofType = finder.ofType(text);
        if (ofType.size() > 1) {
            return new Page("That is an exception class.")
                    .lines("Errors that arrive as it:", titles(ofType))
                    .toString();
        }
        List<Integer> found = finder.find(text);
        if (found.isEmpty()) {
            return new Page("Nothing in this catalog looks like that.")
                    .lines("Similar names:", titles(finder.near(text)))
                    .toString();
        }
        return pages.apply(found.get(0))
                .lines("It may also be:", titles(found.subList(1, Math.min(found.size(), 1 + MOST_OTHERS))))
                .toString();
    }

    private List<String> titles(List<Integer> entries) {
        List<String> lines = new ArrayList<>();
        entries.forEach(entry -> lines.add(titles.apply(entry)));
        return lines;
    }
}
