package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Addresses of pages live in SDKs in the field, so every page that ever shipped has to lead somewhere. Asked by who makes
 * the pages: two releases alone do not tell which pages there are.
 */
public final class AnchorLost {

    /** What the rule is. */
    public static final CompatRule.About ABOUT = new CompatRule.About(
            "anchor-lost",
            List.of(Verdict.ERROR),
            "A page or a place in one that ever shipped is gone: links in released SDKs lead nowhere.");

    private AnchorLost() {}

    /**
     * The anchors that ever shipped and are not there any more.
     *
     * @param lock what was released
     * @param anchors the names of all pages, and of the places in them, that are about to be published
     */
    public static List<Finding> check(Release lock, Collection<String> anchors) {
        List<Finding> findings = new ArrayList<>();
        lock.errors().values().forEach(error -> lost(Subject.of(error), error.anchors(), anchors, findings));
        lock.removed().values().forEach(grave -> lost(Subject.of(grave), grave.anchors(), anchors, findings));
        return List.copyOf(findings);
    }

    private static void lost(
            Subject subject, List<String> shipped, Collection<String> anchors, List<Finding> findings) {
        for (String anchor : shipped) {
            if (!anchors.contains(anchor)) {
                findings.add(Finding.of(ABOUT.id(), Verdict.ERROR, Step.NONE, Section.DOCUMENTATION, subject)
                        .change("", anchor, "")
                        .effect("links in released SDKs lead nowhere")
                        .repair("a page or place named `" + anchor + "`"));
            }
        }
    }
}
