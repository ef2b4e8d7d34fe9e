package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A constant has another name. */
final class ConstRenamed extends CompatRule {

    ConstRenamed() {
        super(
                "const-renamed",
                Section.LIFECYCLE,
                "A constant has another name: harmless while the old one stays as an alias, else code that names it breaks.",
                Verdict.SAFE,
                Verdict.BREAKING);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Kept<ReleasedError> kept : diff.keptErrors()) {
            ReleasedError before = kept.before();
            ReleasedError after = kept.after();

            List<String> lost = new ArrayList<>(before.names());
            lost.removeAll(after.names());
            lost.removeIf(name -> isAnothersName(name, after, diff));
            if (!lost.isEmpty()) {
                found.accept(breaking(Subject.of(after))
                        .change("", Wording.list(before.names()), Wording.list(after.names()))
                        .effect("code that names " + String.join(", ", lost) + " no longer compiles or links")
                        .repair("`aliases: " + Wording.list(lost) + "` keeps it working"));
            } else if (!before.names().containsAll(after.names())
                    || !before.name().equals(after.name())) {
                found.accept(safe(Step.MINOR, Subject.of(after))
                        .change("", Wording.list(before.names()), Wording.list(after.names()))
                        .effect("former names work and are deprecated"));
            }
        }
    }

    /** Whether the name went to another error of the category, which is told of that one. */
    private static boolean isAnothersName(String name, ReleasedError error, Diff diff) {
        return diff.after().errors().values().stream()
                .filter(other -> other.id().category().equals(error.id().category()))
                .anyMatch(other -> other.names().contains(name));
    }
}
