package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedTombstone;
import dev.errorcatalog.catalog.release.model.Step;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** A tombstone for something never released. */
final class TombstoneAdded extends CompatRule {

    TombstoneAdded() {
        super(
                "tombstone-added",
                Section.LIFECYCLE,
                "A name or code is reserved that was never released.",
                Verdict.SAFE);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        Set<String> released = new HashSet<>(diff.before().removed().keySet());
        diff.before().removed().values().forEach(tombstone -> released.add(Tombstones.todaysKey(tombstone, diff)));
        diff.before()
                .errors()
                .keySet()
                .forEach(id -> released.add(diff.today(id).toString()));
        diff.before().errors().keySet().forEach(id -> released.add(id.toString()));
        diff.removedClasses().forEach(value -> released.add("class/" + value.name()));
        diff.removedCategories().forEach(category -> released.add("category/" + category.slug()));
        for (ReleasedTombstone tombstone : diff.after().removed().values()) {
            if (!released.contains(tombstone.key())) {
                found.accept(safe(Step.PATCH, Subject.of(tombstone))
                        .change("", "", tombstone.name().orElse(tombstone.key()))
                        .effect("reserved; it was never released"));
            }
        }
    }
}
