package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A value is gone from texts and fields. */
final class MessagePlaceholderRemoved extends CompatRule {

    MessagePlaceholderRemoved() {
        super(
                "message-placeholder-removed",
                Section.DOCUMENTATION,
                "A value is neither in the texts of an error nor in a field of its class any more.",
                Verdict.RISKY);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Kept<ReleasedError> kept : diff.keptErrors()) {
            ReleasedError before = kept.before();
            ReleasedError after = kept.after();

            List<String> lost = new ArrayList<>(before.placeholders());
            lost.removeIf(
                    name -> after.placeholders().contains(name) || Fields.has(after.exceptionClass(), name, diff));
            if (!lost.isEmpty()) {
                found.accept(risky(Subject.of(after))
                        .change("", Wording.list(before.placeholders()), Wording.list(after.placeholders()))
                        .effect("nobody learns the value of " + String.join(", ", lost) + " any more")
                        .repair("a class with this field"));
            }
        }
    }
}
