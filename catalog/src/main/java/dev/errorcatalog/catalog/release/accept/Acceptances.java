package dev.errorcatalog.catalog.release.accept;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problem;
import dev.errorcatalog.catalog.release.diff.Finding;
import java.util.List;
import java.util.Optional;

/**
 * The acceptances since the last release.
 *
 * @param all the acceptances, in the order of the file
 * @param override why the version need not move as far as semantic versioning asks for
 * @param problems what is wrong with the file itself
 */
public record Acceptances(List<Acceptance> all, Optional<SemverOverride> override, List<Problem> problems) {
    /**
     * That the version may stay behind.
     *
     * @param because why
     * @param position where it stands
     */
    public record SemverOverride(String because, Position position) {}

    public Acceptances {
        all = List.copyOf(all);
        problems = List.copyOf(problems);
    }

    /** No acceptances. */
    public static Acceptances none() {
        return new Acceptances(List.of(), Optional.empty(), List.of());
    }

    /** Why the version need not move as far as semantic versioning asks for. */
    public Optional<String> semverOverride() {
        return override.map(SemverOverride::because);
    }

    /** The acceptance of a finding. */
    public Optional<Acceptance> of(Finding finding) {
        return all.stream().filter(acceptance -> acceptance.covers(finding)).findFirst();
    }
}
