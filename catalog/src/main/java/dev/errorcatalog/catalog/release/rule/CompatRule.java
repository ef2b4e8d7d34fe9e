package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.Step;
import java.util.List;
import java.util.function.Consumer;

/** A kind of change between two releases, and what it means. */
public abstract class CompatRule {

    private final About about;
    private final Section section;

    /**
     * What a rule is.
     *
     * @param id stable, in kebab case; people search for it
     * @param verdicts what it can say, the mildest first
     * @param purpose what happened and what it means, in one sentence or two
     */
    public record About(String id, List<Verdict> verdicts, String purpose) {
        public About {
            verdicts = List.copyOf(verdicts);
        }
    }

    /**
     * @param section the section of the notes for what is safe; all else needs action
     */
    CompatRule(String id, Section section, String purpose, Verdict... verdicts) {
        this.about = new About(id, List.of(verdicts), purpose);
        this.section = section;
    }

    /** What the rule is. */
    public final About about() {
        return about;
    }

    /** Tells every change of this kind. */
    public abstract void check(Diff diff, Consumer<Finding> found);

    final Finding safe(Step step, Subject subject) {
        return finding(Verdict.SAFE, step, subject);
    }

    final Finding risky(Subject subject) {
        return finding(Verdict.RISKY, Step.MINOR, subject);
    }

    final Finding breaking(Subject subject) {
        return finding(Verdict.BREAKING, Step.MAJOR, subject);
    }

    final Finding error(Subject subject) {
        return finding(Verdict.ERROR, Step.NONE, subject);
    }

    private Finding finding(Verdict verdict, Step step, Subject subject) {
        return Finding.of(about.id(), verdict, step, section, subject);
    }
}
