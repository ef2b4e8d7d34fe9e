package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.Tombstone;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.Version;
import dev.errorcatalog.docs.content.ChangesPage.Altered;
import dev.errorcatalog.docs.content.ChangesPage.Changes;
import dev.errorcatalog.docs.content.ChangesPage.InRelease;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts what the pages tell of releases into the order of the releases. */
final class ChangesCollector {
    private static final Comparator<Optional<Verdict>> WORST_FIRST =
            Comparator.comparing(verdict -> -verdict.map(Verdict::ordinal).orElse(0));

    private final Overview overview;
    private final TreeMap<Version, Gathered> releases = new TreeMap<>(Comparator.reverseOrder());
    private final Gathered unreleased = new Gathered();

    /** What one release brought, as far as it was met. */
    private static final class Gathered {
        private final List<ErrorRow> errors = new ArrayList<>();
        private final List<Removed> gone = new ArrayList<>();
        private final List<Mention> classes = new ArrayList<>();
        private final List<Mention> categories = new ArrayList<>();
        private final List<Altered> altered = new ArrayList<>();
        private final List<Removed> removed = new ArrayList<>();

        Changes changes() {
            altered.sort(Comparator.comparing(Altered::verdict, WORST_FIRST));
            return new Changes(errors, gone, classes, categories, altered, removed);
        }

        boolean isEmpty() {
            return Stream.of(errors, classes, categories, altered, removed).allMatch(List::isEmpty);
        }
    }

    ChangesCollector(Overview overview) {
        this.overview = overview;
    }

    ChangesPage collect(List<ErrorPage> errors, RetiredPage retired) {
        Catalog catalog = overview.catalog();
        errors.forEach(error -> {
            since(error.history().since()).errors.add(error.row());
            error.history()
                    .changes()
                    .forEach(change -> in(change.release()).altered.add(Altered.of(error.row(), change)));
        });
        // What shipped is not new, even if nobody knows since when.
        catalog.classes().values().stream()
                .filter(exception -> overview.since(exception).isPresent() || !overview.hasShipped(exception))
                .forEach(exception -> since(overview.since(exception)).classes.add(Mention.ofClass(exception.name())));
        catalog.categories().values().stream()
                .filter(category -> overview.since(category).isPresent() || !overview.hasShipped(category))
                .forEach(category ->
                        since(overview.since(category)).categories.add(Mention.ofCategory(category.slug())));
        retired.removed().forEach(removed -> {
            since(removed.notice().since()).removed.add(removed);
            if (removed.kind() == Tombstone.Kind.ERROR) {
                removed.history()
                        .since()
                        .flatMap(Version::parse)
                        .ifPresent(release -> in(Optional.of(release)).gone.add(removed));
            }
        });
        boolean isPending = overview.wasReleased() && !unreleased.isEmpty();
        return new ChangesPage(
                isPending ? Optional.of(unreleased.changes()) : Optional.empty(),
                releases.entrySet().stream()
                        .map(release -> new InRelease(
                                release.getKey().toString(), release.getValue().changes()))
                        .toList());
    }

    private Gathered since(Optional<String> since) {
        return in(Releases.of(since));
    }

    private Gathered in(Optional<Version> release) {
        return release.filter(overview::isOut)
                .map(version -> releases.computeIfAbsent(version, v -> new Gathered()))
                .orElse(unreleased);
    }
}
