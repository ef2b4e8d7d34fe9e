package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Another class for client resets. */
final class ResetClassChanged extends CompatRule {

    ResetClassChanged() {
        super(
                "reset-class-changed",
                Section.STRUCTURE,
                "Another class marks the errors that need a client reset.",
                Verdict.SAFE,
                Verdict.RISKY);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        Optional<String> before = diff.before().header().resetClass();
        Optional<String> after = diff.after().header().resetClass();
        if (!before.equals(after)) {
            Subject subject = new Subject("reset-class", "", List.of("reset-class"));
            Finding finding = before.isEmpty()
                    ? safe(Step.MINOR, subject)
                    : risky(subject).repair("`reset-class: " + before.get() + "`");
            found.accept(finding.change("", before.orElse(""), after.orElse(""))
                    .effect("handlers of client resets are written for this class"));
        }
    }
}
