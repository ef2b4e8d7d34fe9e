package dev.errorcatalog.docs;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.docs.content.ErrorPage;
import dev.errorcatalog.docs.content.ErrorRow;
import dev.errorcatalog.docs.content.Reference;
import dev.errorcatalog.docs.content.ResetRow;
import dev.errorcatalog.docs.content.Search;
import dev.errorcatalog.docs.prose.Prose;
import dev.errorcatalog.runtime.ResetPlan;
import dev.errorcatalog.runtime.explain.Entry;
import dev.errorcatalog.runtime.explain.Explainer;
import dev.errorcatalog.runtime.explain.Family;
import dev.errorcatalog.runtime.explain.Finder;
import dev.errorcatalog.runtime.explain.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code explain} of a generated facade says, from the catalog itself: for a terminal, with no code generated. */
public final class Explanation {
    private final Catalog catalog;
    private final Map<ErrorId, ErrorPage> pages = new HashMap<>();
    private final Explainer explainer;

    private Explanation(Catalog catalog) {
        Reference reference = Reference.of(catalog, Optional.empty());
        this.catalog = catalog;
        reference.errors().forEach(page -> pages.put(page.row().id(), page));
        List<Search.Entry> entries = reference.search().entries();
        List<GoneError> gone = GoneError.all(reference);
        int living = entries.size();
        Finder finder = new Finder(
                families(reference.search().families(), gone),
                Stream.concat(
                                entries.stream().map(Explanation::entry),
                                gone.stream().map(GoneError::entry))
                        .toList());
        this.explainer = new Explainer(
                finder,
                n -> n < living ? page(entries.get(n)) : gone.get(n - living).page(),
                n -> n < living
                        ? title(entries.get(n).row())
                        : gone.get(n - living).title());
    }

    /**
     * Makes what explains the errors of a catalog. It finds what the search of the published reference finds.
     *
     * @param catalog a catalog without problems
     * @return to be kept where many texts are explained, since it reads all of the catalog first
     */
    public static Explanation of(Catalog catalog) {
        return new Explanation(catalog);
    }

    /**
     * Explains what somebody pastes: a log line, JSON, a message, a code, a name, words.
     *
     * @param text what was pasted
     * @return the page of the error that the text most likely means and the names of others; each line ends with
     *     {@code \n}, never empty
     */
    public String explain(String text) {
        return explainer.explain(text);
    }

    private Page page(Search.Entry entry) {
        ErrorPage page = Objects.requireNonNull(pages.get(entry.row().id()));
        return Page.of(
                title(entry.row()),
                page.description().plainText(),
                page.action().stream().map(Prose::plainText).toList(),
                page.cause().stream().map(Prose::plainText).toList(),
                entry.row().exceptionClass(),
                ResetPlan.lines(page.reset().map(ResetRow::eligible).orElse(Set.of())),
                entry.logs(),
                catalog.helpUrl(entry.row().id()));
    }

    /** The categories, and those of which nothing is left but what was removed. */
    private static List<Family> families(List<Search.Family> families, List<GoneError> gone) {
        Set<String> known = families.stream().map(Search.Family::slug).collect(Collectors.toSet());
        return Stream.concat(
                        families.stream().map(Explanation::family),
                        gone.stream()
                                .filter(error -> known.add(error.id().category()))
                                .map(GoneError::family))
                .toList();
    }

    private static Entry entry(Search.Entry entry) {
        ErrorRow row = entry.row();
        return new Entry(
                family(entry.family()),
                row.id().code(),
                Stream.concat(Stream.of(row.name()), entry.aliases().stream()).toList(),
                row.exceptionClass(),
                entry.words() + " " + entry.firstStep(),
                entry.logs());
    }

    private static Family family(Search.Family family) {
        return new Family(family.slug(), family.title(), family.aliases(), family.wire(), family.seenAs());
    }

    private static String title(ErrorRow row) {
        return row.id() + " " + row.name();
    }
}
