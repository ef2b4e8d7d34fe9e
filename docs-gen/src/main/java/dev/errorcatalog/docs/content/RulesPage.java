package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.release.Explain;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.rule.CompatRule;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The rules that the next release is held to. */
public final class RulesPage {
    /** What the page is about. */
    public static final String DESCRIPTION = "What a release promises to code that was written for an earlier one.";

    private RulesPage() {}

    /**
     * Rules with the same worst verdict.
     *
     * @param title a word for the verdict
     * @param meaning what it asks of a release
     * @param rules never empty
     */
    public record Group(String title, String meaning, List<CompatRule.About> rules) {}

    /** Every rule, the strictest first. */
    public static List<Group> groups() {
        List<Verdict> worstFirst = Arrays.asList(Verdict.values());
        Collections.reverse(worstFirst);
        return worstFirst.stream()
                .map(verdict -> new Group(title(verdict), meaning(verdict), rules(verdict)))
                .filter(group -> !group.rules().isEmpty())
                .toList();
    }

    private static List<CompatRule.About> rules(Verdict worst) {
        return Explain.rules().stream()
                .filter(rule -> Collections.max(rule.verdicts()) == worst)
                .toList();
    }

    private static String title(Verdict verdict) {
        return switch (verdict) {
            case SAFE -> "Safe";
            case RISKY -> "Risky";
            case BREAKING -> "Breaking";
            case ERROR -> "Never";
        };
    }

    private static String meaning(Verdict verdict) {
        return switch (verdict) {
            case SAFE -> "Nobody notices who does not look for it.";
            case RISKY ->
                "Nothing escapes a handler, but something that runs may run differently: the notes of the release say so.";
            case BREAKING ->
                "Code that worked stops working: only a major release may do this, and it says what to do instead.";
            case ERROR -> "No release may do this.";
        };
    }
}
