package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedClass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A class has one more interface. */
final class InterfaceAdded extends CompatRule {

    InterfaceAdded() {
        super(
                "interface-added",
                Section.STRUCTURE,
                "A class has an interface that it had not: code that asks for the interface starts to run for it.",
                Verdict.RISKY);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Kept<ReleasedClass> kept : diff.keptClasses()) {
            ReleasedClass before = kept.before();
            ReleasedClass after = kept.after();

            List<String> gained = new ArrayList<>(after.interfaces());
            gained.removeAll(diff.oldClasses().view(before.name()));
            if (!gained.isEmpty()) {
                found.accept(risky(Subject.of(after))
                        .change("implements", Wording.list(before.interfaces()), Wording.list(after.interfaces()))
                        .effect("`instanceof " + gained.get(0) + "` becomes true for it and what is below it")
                        .repair("a new class below " + after.name() + " that has it"));
            }
        }
    }
}
