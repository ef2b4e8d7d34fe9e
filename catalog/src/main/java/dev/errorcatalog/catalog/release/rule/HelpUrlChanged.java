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

/** Another address of help. */
final class HelpUrlChanged extends CompatRule {

    HelpUrlChanged() {
        super(
                "help-url-changed",
                Section.DOCUMENTATION,
                "Help has another address; addresses in released SDKs have to go on leading somewhere.",
                Verdict.SAFE,
                Verdict.RISKY);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        Optional<String> before = diff.before().header().docs();
        Optional<String> after = diff.after().header().docs();
        if (!before.equals(after)) {
            Subject subject = new Subject("docs", "", List.of("docs"));
            Finding finding = before.isPresent() && after.isEmpty()
                    ? risky(subject)
                            .effect("errors no longer link to their page")
                            .repair("`docs: " + before.get() + "`")
                    : safe(Step.PATCH, subject).effect("let the old address redirect to the new one");
            found.accept(finding.change("", before.orElse(""), after.orElse("")));
        }
    }
}
