package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.release.rule.CompatRule;
import dev.errorcatalog.catalog.release.rule.CompatRules;
import dev.errorcatalog.catalog.release.rule.Unneeded;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Explains the rules of compatibility. */
public final class Explain {

    private Explain() {}

    /** Every rule. */
    public static List<CompatRule.About> rules() {
        return CompatRules.all();
    }

    /**
     * The page of a rule for a terminal; lines end with LF.
     *
     * @param id the id of a rule, or of a change that one would expect a rule for
     */
    public static Optional<String> rule(String id) {
        Optional<String> rule = rules().stream()
                .filter(about -> about.id().equals(id))
                .findFirst()
                .map(Explain::page);
        return rule.or(() -> Unneeded.all().stream()
                .filter(unneeded -> unneeded.change().equals(id))
                .findFirst()
                .map(unneeded -> id + "\n\nThere is no such finding: " + unneeded.reason() + ".\n"));
    }

    private static String page(CompatRule.About about) {
        String verdicts = about.verdicts().stream().map(Enum::name).collect(Collectors.joining(" or "));
        String meaning = about.verdicts().stream()
                .map(verdict -> "  " + verdict + ": "
                        + switch (verdict) {
                            case SAFE -> "nothing to do";
                            case RISKY ->
                                "told as an action in the notes; where data may be lost it has to be accepted";
                            case BREAKING -> "has to be accepted with a migration text, and needs a major version";
                            case ERROR -> "no version may do it; it cannot be accepted";
                        }
                        + "\n")
                .collect(Collectors.joining());
        return about.id() + " (" + verdicts + ")\n\n" + about.purpose() + "\n\n" + meaning;
    }
}
