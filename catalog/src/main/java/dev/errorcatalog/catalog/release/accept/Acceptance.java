package dev.errorcatalog.catalog.release.accept;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.release.diff.Finding;
import java.util.Optional;

/**
 * That a finding is intended.
 *
 * @param rule the id of the rule
 * @param key what the finding is about
 * @param from the value before; empty when the finding has none
 * @param to the value after; empty when the finding has none
 * @param because why; for maintainers and for the notes
 * @param migration what users of the SDK do about it, as Markdown
 * @param position where it stands
 */
public record Acceptance(
        String rule,
        String key,
        String from,
        String to,
        String because,
        Optional<String> migration,
        Position position) {

    /** Whether another acceptance means the same change, for whatever reason. */
    boolean meansTheSame(Acceptance other) {
        return rule.equals(other.rule) && key.equals(other.key) && from.equals(other.from) && to.equals(other.to);
    }

    /** Whether it means this finding and no other: another value needs another decision. */
    public boolean covers(Finding finding) {
        return rule.equals(finding.rule())
                && key.equals(finding.key())
                && from.equals(finding.from())
                && to.equals(finding.to());
    }
}
