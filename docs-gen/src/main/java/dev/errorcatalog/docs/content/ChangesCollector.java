package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.Version;
import dev.errorcatalog.docs.content.ChangesPage.Altered;
import dev.errorcatalog.docs.content.ChangesPage.Changes;
import dev.errorcatalog.docs.content.ChangesPage.InRelease;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Puts what the catalog and the lock know of releases into the order of the releases. */
final class ChangesCollector {
    private final Overview overview;
    private final TreeMap<Version, Changes> releases = new TreeMap<>(Comparator.reverseOrder());
    private final Changes unreleased = new Changes();

    ChangesCollector(Overview overview) {
        this.overview = overview;
    }

    ChangesPage collect(RetiredPage retired) {
        Catalog catalog = overview.catalog();
        catalog.errors().values().forEach(this::error);
        catalog.classes()
                .values()
                .forEach(exception -> in(exception.since()).classes().add(Mention.ofClass(exception.name())));
        catalog.categories()
                .values()
                .forEach(category -> in(category.since()).categories().add(Mention.ofCategory(category.slug())));
        retired.removed()
                .forEach(removed -> in(removed.notice().since()).removed().add(removed));
        // Without a release nobody can tell what is new since then.
        boolean isPending = overview.wasReleased()
                && !(unreleased.errors().isEmpty() && unreleased.altered().isEmpty());
        return new ChangesPage(
                isPending ? Optional.of(unreleased) : Optional.empty(),
                releases.entrySet().stream()
                        .map(release -> new InRelease(release.getKey().toString(), release.getValue()))
                        .toList());
    }

    private void error(ErrorEntry error) {
        ReleasedError remembered = overview.remembered().error(error.id()).orElseThrow();
        ErrorRow row = overview.row(error);
        in(remembered.since()).errors().add(row);
        // What came before the error itself was the code's earlier meaning.
        Optional<Version> first = remembered.since().flatMap(Version::parse);
        List<Change> changes = Change.all(remembered.history()).stream()
                .filter(change -> first.isEmpty() || change.release().compareTo(first.get()) > 0)
                .toList();
        changes.forEach(change ->
                change.words().ifPresent(words -> in(change.release()).altered().add(new Altered(row, words))));
        error.deprecated()
                .filter(notice -> !tells(changes, "entry-deprecated"))
                .ifPresent(
                        notice -> in(overview.notice(notice).since()).altered().add(new Altered(row, "deprecated")));
        error.retired()
                .filter(notice -> !tells(changes, "entry-retired"))
                .ifPresent(notice ->
                        in(overview.notice(notice).since()).altered().add(new Altered(row, "no longer sent")));
    }

    private static boolean tells(List<Change> changes, String rule) {
        return changes.stream().anyMatch(change -> change.rule().equals(rule));
    }

    private Changes in(Optional<String> since) {
        return since.flatMap(Version::parse).map(this::in).orElse(unreleased);
    }

    private Changes in(Version version) {
        return releases.computeIfAbsent(version, v -> new Changes());
    }
}
