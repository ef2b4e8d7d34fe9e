package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.function.Consumer;

/**
 * A page that shipped belongs to another error. Addresses of pages live in SDKs in the field, so the reference makes every
 * page that the lock remembers, be it one that leads on; it cannot where another error has the page.
 */
final class AnchorLost extends CompatRule {

    AnchorLost() {
        super(
                "anchor-lost",
                Section.DOCUMENTATION,
                "The address of an error's page now belongs to another error: links in released SDKs lead to the wrong page.",
                Verdict.ERROR);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {
        for (ReleasedError owner : diff.after().errors().values()) {
            if (!hadMeaning(owner, diff)) {
                String page = owner.id().pageName();
                diff.before().errors().values().stream()
                        .filter(error -> error.anchors().contains(page))
                        .filter(error ->
                                diff.successor(error).filter(owner::equals).isEmpty())
                        .forEach(error -> found.accept(lost(owner, error.id().toString(), page)));
                diff.before().removed().values().stream()
                        .filter(grave -> grave.anchors().contains(page))
                        .forEach(grave -> found.accept(lost(owner, grave.key(), page)));
            }
        }
    }

    /** Whether its code meant something before: then its page tells both, and other rules say what that does. */
    private static boolean hadMeaning(ReleasedError owner, Diff diff) {
        return diff.meantBefore(owner.id()).isPresent()
                || Tombstones.before(owner.id(), diff).isPresent();
    }

    private Finding lost(ReleasedError owner, String earlier, String page) {
        return error(Subject.of(owner))
                .change("page", earlier, owner.id().toString())
                .effect("links of released SDKs to " + page + " mean " + earlier)
                .repair("another slug or code, so that its page is not " + page);
    }
}
