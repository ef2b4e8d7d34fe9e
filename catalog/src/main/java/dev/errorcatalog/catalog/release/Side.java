package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problem;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.problem.Source;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.list.ListRelease;
import dev.errorcatalog.catalog.release.list.ParsedList;
import dev.errorcatalog.catalog.release.lock.Lock;
import dev.errorcatalog.catalog.release.lock.ParsedLock;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One side of a comparison.
 *
 * @param name the path to show
 * @param release what it releases; absent when the file cannot be used
 * @param problems why it cannot be used
 * @param positions where the subject of a finding stands, as far as the file tells
 */
record Side(
        String name,
        Optional<Release> release,
        List<Problem> problems,
        Function<Finding, Optional<Position>> positions) {

    Side {
        problems = List.copyOf(problems);
    }

    /** A catalog, as it would be released. */
    static Side ofCatalog(Parsed parsed, Optional<Version> version) {
        return new Side(
                parsed.positions().at().source().name(),
                parsed.catalog().map(catalog -> Release.of(catalog, version)),
                parsed.problems().stream().filter(Problem::isError).toList(),
                finding -> Optional.of(
                        parsed.positions().at(finding.subject().path().toArray(String[]::new))));
    }

    /** A lock. */
    static Side ofLock(Given lock) {
        if (lock.isAbsent()) {
            String hint = "if anything was released, take the lock of the last release from version control, or from"
                    + " META-INF/error-catalog of its jar; if nothing was, write it with `" + Commands.verb("init")
                    + "`, and commit it";
            return unusable(lock, ReleaseRules.LOCK_MISSING, "there is no lock", hint);
        }
        return lock.bytes()
                .map(bytes -> {
                    ParsedLock parsed = Lock.read(lock.name(), bytes);
                    return of(lock.name(), parsed.release(), parsed.problems());
                })
                .orElseGet(() -> unreadable(lock));
    }

    /** A side without places of its own. */
    static Side of(String name, Optional<Release> release, List<Problem> problems) {
        return new Side(name, release, problems, finding -> Optional.empty());
    }

    /** What can be compared with a list of a category; of no use when there is no such category. */
    Side of(String category) {
        Set<String> slugs = release.map(Release::categories).map(Map::keySet).orElse(Set.of());
        if (release.isEmpty() || slugs.contains(category)) {
            return new Side(name, release.map(whole -> ListRelease.reduced(whole, category)), problems, positions);
        }
        String message = category.isEmpty() ? "a list is about one category" : "there is no category " + category;
        String hint = slugs.isEmpty()
                ? "there are no categories yet to compare a list with"
                : "it has " + String.join(", ", slugs) + "; choose one with " + Commands.option("category", "<slug>");
        return of(
                name,
                Optional.empty(),
                List.of(new Problem(ReleaseRules.LIST_CATEGORY, top(), message, hint, List.of())));
    }

    /** A list of another system; a finding stands where the list has the code, if it has it. */
    static Side ofList(String name, Optional<Release> release, ParsedList list) {
        return new Side(
                name,
                release,
                list.problems(),
                finding -> list.positionOf(
                        ErrorId.parse(finding.key()).code(), finding.subject().label()));
    }

    /** A file that is not there, or that cannot be read. */
    static Side unreadable(Given file) {
        return unusable(file, ReleaseRules.UNREADABLE, why(file), "it should be a file that you may read");
    }

    private static Side unusable(Given file, Rule rule, String message, String hint) {
        Position top = new Source(file.name(), "").at(0);
        return of(file.name(), Optional.empty(), List.of(new Problem(rule, top, message, hint, List.of())));
    }

    private static String why(Given file) {
        return file.failure()
                .map(failure -> "the file cannot be read (" + failure + ")")
                .orElse("there is no such file");
    }

    Optional<Position> positionOf(Finding finding) {
        return positions.apply(finding);
    }

    /** The file as a whole. */
    Position top() {
        return new Source(name, "").at(0);
    }
}
