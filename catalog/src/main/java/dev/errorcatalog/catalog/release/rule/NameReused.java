package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.ReleasedTombstone;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A constant gets another meaning. */
final class NameReused extends CompatRule {

    NameReused() {
        super(
                "name-reused",
                Section.LIFECYCLE,
                "A constant that meant one error of a category means another: compiled code silently gets the other one.",
                Verdict.ERROR);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        Map<String, ErrorId> owners = new HashMap<>();
        for (ReleasedTombstone tombstone : diff.before().removed().values()) {
            if (tombstone.isError()) {
                tombstone.name().ifPresent(name -> owners.put(name, diff.today(tombstone.id())));
            }
        }
        for (ReleasedError error : diff.before().errors().values()) {
            ErrorId owner = diff.successor(error).map(ReleasedError::id).orElseGet(() -> diff.today(error.id()));
            error.names().forEach(name -> owners.put(name, owner));
        }
        for (ReleasedError error : diff.after().errors().values()) {
            for (String name : error.names()) {
                ErrorId owner = owners.getOrDefault(name, error.id());
                if (!owner.equals(error.id())
                        && owner.category().equals(error.id().category())) {
                    found.accept(error(Subject.of(error))
                            .change("", owner + " " + name, error.id() + " " + name)
                            .effect("code compiled with " + name + " for " + owner + " gets " + error.id())
                            .repair("choose a name that was never used"));
                }
            }
        }
    }
}
