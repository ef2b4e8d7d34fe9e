package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.docs.prose.Prose;
import java.util.ArrayList;
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
     * @param gone errors that were new then and are gone since
     * @param classes new exception classes
     * @param categories new categories
     * @param altered errors that are not as before; what breaks code comes first
     * @param removed what is gone, which always breaks code that named it
     */
    public record Changes(
            List<ErrorRow> errors,
            List<Removed> gone,
            List<Mention> classes,
            List<Mention> categories,
            List<Altered> altered,
            List<Removed> removed) {
        public Changes {
            errors = List.copyOf(errors);
            gone = List.copyOf(gone);
            classes = List.copyOf(classes);
            categories = List.copyOf(categories);
            altered = List.copyOf(altered);
            removed = List.copyOf(removed);
        }

        /** How many there are of each kind, in a sentence. */
        public String summary() {
            List<String> parts = new ArrayList<>();
            count(parts, removed, "removal", "removals");
            count(parts, altered, "change", "changes");
            count(parts, errors, "new error", "new errors");
            count(parts, gone, "error that is gone since", "errors that are gone since");
            count(parts, classes, "new class", "new classes");
            count(parts, categories, "new category", "new categories");
            return String.join(", ", parts) + ".";
        }

        private static void count(List<String> parts, List<?> things, String one, String many) {
            if (!things.isEmpty()) {
                parts.add(things.size() + " " + (things.size() == 1 ? one : many));
            }
        }
    }

    /**
     * An error that is not as before.
     *
     * @param error as it is now
     * @param verdict what that does to those who use the release before, if that is known
     * @param words how it changed, a part of a sentence
     * @param values what became what, if that is known
     * @param migration what to do about it
     */
    public record Altered(
            ErrorRow error,
            Optional<Verdict> verdict,
            String words,
            Optional<FromTo> values,
            Optional<Prose> migration) {
        static Altered of(ErrorRow error, Moment change) {
            return new Altered(error, change.verdict(), change.words(), change.values(), change.migration());
        }
    }

    static ChangesPage of(Overview overview, List<ErrorPage> errors, RetiredPage retired) {
        return new ChangesCollector(overview).collect(errors, retired);
    }
}
