package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.model.Audience;
import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.Step;
import java.util.function.Consumer;

/** Another audience. */
final class AudienceChanged extends CompatRule {

    AudienceChanged() {
        super(
                "audience-changed",
                Section.BEHAVIOUR,
                "Somebody else can do something about an error; an error that was written for end users may be shown to them still.",
                Verdict.SAFE,
                Verdict.RISKY);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Kept<ReleasedError> kept : diff.keptErrors()) {
            ReleasedError before = kept.before();
            ReleasedError after = kept.after();

            Audience was = before.behaviour().audience();
            if (was != after.behaviour().audience()) {
                Subject subject = Subject.of(after);
                Finding finding = was == Audience.END_USER
                        ? risky(subject)
                                .effect("apps that show it to end users show a text for others")
                                .repair("`audience: end-user`")
                        : safe(Step.PATCH, subject).effect("apps may treat it differently");
                found.accept(finding.change(
                        "audience", was.word(), after.behaviour().audience().word()));
            }
        }
    }
}
