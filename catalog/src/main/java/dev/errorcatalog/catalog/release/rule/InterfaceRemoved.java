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

/** A class lost an interface. */
final class InterfaceRemoved extends CompatRule {

    InterfaceRemoved() {
        super(
                "interface-removed",
                Section.STRUCTURE,
                "A class no longer has an interface: calls through it fail, code that asks for it no longer runs.",
                Verdict.BREAKING);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Kept<ReleasedClass> kept : diff.keptClasses()) {
            ReleasedClass before = kept.before();
            ReleasedClass after = kept.after();

            List<String> lost = new ArrayList<>(before.interfaces());
            lost.removeAll(diff.newClasses().view(after.name()));
            if (!lost.isEmpty()) {
                found.accept(breaking(Subject.of(after))
                        .change("implements", Wording.list(before.interfaces()), Wording.list(after.interfaces()))
                        .effect("`instanceof " + lost.get(0) + "` becomes false for it and what is below it")
                        .repair("keep " + lost.get(0) + " in `implements`"));
            }
        }
    }
}
