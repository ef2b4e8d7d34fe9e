package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.release.model.Version;
import dev.errorcatalog.docs.content.ChangesPage.Altered;
import dev.errorcatalog.docs.content.ChangesPage.Changes;
import dev.errorcatalog.docs.content.ChangesPage.InRelease;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Puts what the pages tell of releases into the order of the releases. */
final class ChangesCollector {
    private final Overview overview;
    private final TreeMap<Version, Gathered> releases = new TreeMap<>(Comparator.reverseOrder());
    private final Gathered unreleased = new Gathered();

    /** What one release brought, as far as it was met. */
    private static final class Gathered {
        private final List<ErrorRow> errors = new ArrayList<>();
        private final List<Mention> classes = new ArrayList<>();
        private final List<Mention> categories = new ArrayList<>();
        private final List<Altered> altered = new ArrayList<>();
        private final List<Removed> removed = new ArrayList<>();

        Changes changes() {
            return new Changes(errors, classes, categories, altered, removed);
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
                    .forEach(change -> in(change.release()).altered.add(new Altered(error.row(), change.words())));
        });
        catalog.classes()
                .values()
                .forEach(exception -> since(exception.since()).classes.add(Mention.ofClass(exception.name())));
        catalog.categories()
                .values()
                .forEach(category -> since(category.since()).categories.add(Mention.ofCategory(category.slug())));
        retired.removed()
                .forEach(removed -> since(removed.notice().since()).removed.add(removed));
        // Without a release nobody can tell what is new since then.
        boolean isPending = overview.wasReleased() && !(unreleased.errors.isEmpty() && unreleased.altered.isEmpty());
        return new ChangesPage(
                isPending ? Optional.of(unreleased.changes()) : Optional.empty(),
                releases.entrySet().stream()
                        .map(release -> new InRelease(
                                release.getKey().toString(), release.getValue().changes()))
                        .toList());
    }

    private Gathered since(Optional<String> since) {
        return in(since.flatMap(Version::parse));
    }

    private Gathered in(Optional<Version> release) {
        return release.map(version -> releases.computeIfAbsent(version, v -> new Gathered()))
                .orElse(unreleased);
    }
}
