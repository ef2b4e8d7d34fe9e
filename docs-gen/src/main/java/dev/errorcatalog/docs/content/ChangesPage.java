package dev.errorcatalog.docs.content;

import java.util.List;
import java.util.Optional;

/**
 * What changed from release to release.
 *
 * @param unreleased what no release has yet
 * @param releases the newest first; those that changed nothing are left out
 */
public record ChangesPage(Optional<Changes> unreleased, List<InRelease> releases) {
    /**
     * What a release brought.
     *
     * @param version the release
     * @param changes what it brought
     */
    public record InRelease(String version, Changes changes) {}

    /**
     * Changes that came together.
     *
     * @param errors new errors, by category and code
     * @param classes new exception classes
     * @param categories new categories
     * @param altered errors that behave otherwise than before
     * @param removed what is gone
     */
    public record Changes(
            List<ErrorRow> errors,
            List<Mention> classes,
            List<Mention> categories,
            List<Altered> altered,
            List<Removed> removed) {
        public Changes {
            errors = List.copyOf(errors);
            classes = List.copyOf(classes);
            categories = List.copyOf(categories);
            altered = List.copyOf(altered);
            removed = List.copyOf(removed);
        }
    }

    /**
     * An error that behaves otherwise than before.
     *
     * @param error as it is now
     * @param words how it changed, a part of a sentence
     */
    public record Altered(ErrorRow error, String words) {}

    static ChangesPage of(Overview overview, List<ErrorPage> errors, RetiredPage retired) {
        return new ChangesCollector(overview).collect(errors, retired);
    }
}
