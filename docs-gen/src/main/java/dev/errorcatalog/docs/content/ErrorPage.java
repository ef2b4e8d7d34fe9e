package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.Reuse;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.docs.prose.Prose;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The page of an error.
 *
 * @param row its identity, constant, summary and what to do in short
 * @param description what went wrong
 * @param action what to do: one text, or the steps in their order; never empty
 * @param cause why it happens: one text, or several that each may be the case
 * @param snippet how an app gets hold of it; absent for what never reaches an app
 * @param reset what a client reset does about it, by mode; absent if none is needed
 * @param seenInLogs lines as they stand in logs
 * @param note a paragraph that does not fit elsewhere
 * @param related other errors
 * @param links https addresses worth reading
 * @param history what became of it over the releases
 * @param facts the table at the side
 */
public record ErrorPage(
        ErrorRow row,
        Prose description,
        List<Prose> action,
        List<Prose> cause,
        Optional<CatchSnippet> snippet,
        Optional<ResetRow> reset,
        Prose seenInLogs,
        Optional<Prose> note,
        List<Mention> related,
        List<Prose> links,
        History history,
        ErrorFacts facts) {
    static ErrorPage of(ErrorEntry error, Overview overview) {
        Catalog catalog = overview.catalog();
        ErrorRow row = overview.row(error);
        return new ErrorPage(
                row,
                Prose.of(error.description()),
                error.action().stream().map(Prose::of).toList(),
                error.cause().stream().map(Prose::of).toList(),
                row.todo().isReported() ? Optional.of(snippet(error, overview)) : Optional.empty(),
                error.reset().isEmpty() ? Optional.empty() : Optional.of(ResetRow.of(row, error.reset())),
                Prose.code("text", LogLines.of(error, catalog.categoryOf(error))),
                error.note().map(Prose::of),
                error.related().stream().map(overview::mention).toList(),
                error.links().stream().map(Prose::link).toList(),
                history(error, overview),
                ErrorFacts.of(error, catalog));
    }

    private static CatchSnippet snippet(ErrorEntry error, Overview overview) {
        String constant = Catalog.holderName(error.id().category()) + "." + error.name();
        return new CatchSnippet(
                error.exceptionClass(),
                overview.catalog().exceptionClass(error.exceptionClass()).delivery(),
                overview.saysEnough(error.exceptionClass()) ? Optional.empty() : Optional.of(constant));
    }

    private static History history(ErrorEntry error, Overview overview) {
        ReleasedError remembered = overview.remembered().error(error.id()).orElseThrow();
        return History.of(
                remembered.since(),
                error.deprecated().map(overview::notice),
                error.retired().map(overview::notice),
                earlier(error, overview),
                formerNames(error, remembered),
                Change.all(remembered.history()));
    }

    /** What the catalog admits comes first; of the rest the lock remembers. */
    private static List<EarlierMeaning> earlier(ErrorEntry error, Overview overview) {
        List<EarlierMeaning> remembered = overview.whereabouts()
                .earlier(error.id().pageName(), new Mention(error.name(), Optional.of(PageName.of(error.id()))));
        Optional<EarlierMeaning> admitted = error.reuses()
                .map(reuse -> remembered.stream()
                        .filter(meaning -> meaning.names().contains(reuse.name()))
                        .findFirst()
                        .map(meaning -> meaning.with(reuse))
                        .orElseGet(() -> EarlierMeaning.of(reuse)));
        Set<String> told = admitted.map(meaning -> Set.copyOf(meaning.names())).orElse(Set.of());
        return Stream.concat(
                        admitted.stream(),
                        remembered.stream()
                                .filter(meaning -> meaning.names().stream().noneMatch(told::contains)))
                .toList();
    }

    /** The constants that work still, then those that only addresses know. */
    private static List<String> formerNames(ErrorEntry error, ReleasedError remembered) {
        Set<String> names = new LinkedHashSet<>(error.aliases());
        names.addAll(remembered.places());
        names.remove(error.name());
        error.reuses().map(Reuse::name).ifPresent(names::remove);
        return List.copyOf(names);
    }
}
