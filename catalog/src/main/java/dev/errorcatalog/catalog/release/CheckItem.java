package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problem;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a check as the formats of other tools have it.
 *
 * @param level how bad it is
 * @param rule the id of its rule; {@code version} when the version does not move far enough
 * @param position where; absent for the version
 * @param message what, and what to do about it
 */
record CheckItem(Level level, String rule, Optional<Position> position, String message) {
    enum Level {
        /** The build fails because of it. */
        ERROR,
        WARNING,
        /** Nobody has to do anything. */
        NOTE
    }

    /** All of a check: what is wrong with the files, then the findings, the worst first, then the version. */
    static List<CheckItem> of(Comparison comparison) {
        List<CheckItem> items = new ArrayList<>();
        comparison.unusable().forEach(problem -> items.add(of(problem)));
        comparison.objections().forEach(problem -> items.add(of(problem)));
        comparison.judged().forEach(judged -> items.add(of(judged)));
        if (comparison.isUsable()) {
            comparison
                    .version()
                    .filter(version -> !version.passes())
                    .ifPresent(version ->
                            items.add(new CheckItem(Level.ERROR, "version", Optional.empty(), version.sentence())));
        }
        return items;
    }

    private static CheckItem of(Problem problem) {
        String message = problem.message() + "; " + problem.hint();
        return new CheckItem(Level.ERROR, problem.rule().id(), Optional.of(problem.position()), message);
    }

    private static CheckItem of(Judged judged) {
        Finding finding = judged.finding();
        boolean safe = finding.verdict() == Verdict.SAFE;
        Level level = judged.fails() ? Level.ERROR : safe ? Level.NOTE : Level.WARNING;
        String name = (finding.key() + " " + finding.subject().label()).strip();
        String repair = finding.repair().isEmpty() ? "" : "; repair: " + finding.repair();
        return new CheckItem(
                level, finding.rule(), Optional.of(judged.position()), name + ": " + finding.effect() + repair);
    }
}
