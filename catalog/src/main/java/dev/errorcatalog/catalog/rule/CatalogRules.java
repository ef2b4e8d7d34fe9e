package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import java.util.List;

/** All rules on whole catalogs. */
public final class CatalogRules {
    private static final List<CatalogRule> ALL = List.of(
            new CodeForm(),
            new UnknownName(),
            new DuplicateCode(),
            new DuplicateName(),
            new DuplicateWire(),
            new PageNameClash(),
            new GeneratedNameClash(),
            new CaseClash(),
            new ClassRoot(),
            new ClassCycle(),
            new ClassDepth(),
            new CategoryClass(),
            new UnrelatedClass(),
            new DuplicateField(),
            new SeenAs(),
            new Placeholder(),
            new EndUserClass(),
            new AutomaticRetry(),
            new ResetClass(),
            new RemovedStillThere(),
            new ReplacementCycle(),
            new RestatedName(),
            new RepeatedDescription(),
            new IdleClass());

    private CatalogRules() {}

    /** What the rules promise. */
    public static List<Rule> all() {
        return ALL.stream().map(CatalogRule::rule).toList();
    }

    /** Checks every rule. */
    public static void check(Draft draft, Problems problems) {
        ALL.forEach(rule -> rule.check(draft, problems));
    }
}
