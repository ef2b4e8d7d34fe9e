package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Lineage;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.ReleasedTombstone;
import java.util.Optional;
import java.util.function.Consumer;

/** A code gets another meaning. */
final class NumberReused extends CompatRule {

    NumberReused() {
        super(
                "number-reused",
                Section.LIFECYCLE,
                "A code that meant one error means another: released SDKs in the field go on acting on the first meaning. An error unless the entry admits it with `reuses`.",
                Verdict.BREAKING,
                Verdict.ERROR);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {
        Lineage lineage = new Lineage(diff);
        for (ReleasedError error : diff.after().errors().values()) {
            earlierMeaning(error, diff, lineage).ifPresent(earlier -> {
                boolean admitted = error.reuses().filter(earlier::equals).isPresent();
                Subject subject = Subject.of(error);
                found.accept((admitted ? breaking(subject) : error(subject))
                        .change("code", earlier, error.name())
                        .effect("SDKs in the field take it for " + earlier + " and do what that asks for")
                        .repair(repair(earlier, admitted)));
            });
        }
    }

    private static String repair(String earlier, boolean admitted) {
        String alias = "take a code that was never used; if only the name changed: `aliases: [" + earlier + "]`";
        return admitted
                ? alias + " instead of `reuses`"
                : alias + "; if upstream did it: `reuses: {name: " + earlier + ", since: ..., reason: ...}`";
    }

    /** The constant of what the code meant before, if that was another error. */
    private static Optional<String> earlierMeaning(ReleasedError error, Diff diff, Lineage lineage) {
        Optional<ReleasedError> before = diff.meantBefore(error.id());
        if (before.isPresent()) {
            boolean same = diff.successor(before.get()).filter(error::equals).isPresent();
            return same ? Optional.empty() : Optional.of(before.get().name());
        }
        return Tombstones.before(error.id(), diff)
                .filter(grave -> !lineage.isBack(error, grave))
                .flatMap(ReleasedTombstone::name);
    }
}
