package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.CompilerRules;
import dev.errorcatalog.catalog.Rules;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.problem.Severity;
import dev.errorcatalog.catalog.release.rule.CompatRule;
import dev.errorcatalog.catalog.release.rule.CompatRules;
import dev.errorcatalog.catalog.release.rule.Unneeded;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Explains every rule whose id a message can show. */
public final class Explain {

    private Explain() {}

    /** Every rule of compatibility. */
    public static List<CompatRule.About> rules() {
        return CompatRules.all();
    }

    /**
     * The page of a rule for a terminal; lines end with LF.
     *
     * @param id the id of a rule, or of a change that one would expect a rule for
     */
    public static Optional<String> rule(String id) {
        Optional<String> change = rules().stream()
                .filter(about -> about.id().equals(id))
                .findFirst()
                .map(Explain::page);
        return change.or(() -> Stream.of(ReleaseRules.all(), Rules.all(), CompilerRules.all())
                        .flatMap(List::stream)
                        .filter(rule -> rule.id().equals(id))
                        .findFirst()
                        .map(Explain::page))
                .or(() -> Unneeded.all().stream()
                        .filter(unneeded -> unneeded.change().equals(id))
                        .findFirst()
                        .map(unneeded -> id + "\n\nThere is no such finding: " + unneeded.reason() + ".\n"));
    }

    private static String page(Rule rule) {
        String meaning =
                rule.severity() == Severity.ERROR ? "the file cannot be used until it is repaired" : "only told";
        return rule.id() + " (" + rule.severity().word() + ")\n\n" + rule.purpose() + "\n\n  " + meaning + "\n";
    }

    private static String page(CompatRule.About about) {
        String verdicts = about.verdicts().stream().map(Enum::name).collect(Collectors.joining(" or "));
        String meaning = about.verdicts().stream()
                .map(verdict -> "  " + verdict + ": "
                        + switch (verdict) {
                            case SAFE -> "nothing to do";
                            case RISKY ->
                                "told as an action in the notes; where data may be lost it has to be accepted";
                            case BREAKING ->
                                "has to be accepted with a migration text, and needs a major version (below 1.0.0 a minor one)";
                            case ERROR -> "no version may do it; it cannot be accepted";
                        }
                        + "\n")
                .collect(Collectors.joining());
        return about.id() + " (" + verdicts + ")\n\n" + about.purpose() + "\n\n" + meaning;
    }
}
