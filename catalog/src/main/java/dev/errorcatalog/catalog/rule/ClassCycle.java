package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells each cycle once, at the class of it that stands first. */
final class ClassCycle implements CatalogRule {
    private static final Rule RULE = Rule.error("class-cycle", "No class is below itself.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        Set<String> told = new HashSet<>();
        for (Located<ExceptionClass> located : draft.classes()) {
            String name = located.value().name();
            List<ExceptionClass> lineage = draft.lineage(name);
            boolean cycle = !lineage.isEmpty()
                    && lineage.get(lineage.size() - 1).parent().equals(name);
            if (cycle && told.add(name)) {
                lineage.forEach(member -> told.add(member.name()));
                String path = lineage.stream().map(ExceptionClass::name).collect(Collectors.joining(" -> "));
                problems.add(
                        RULE,
                        located.at("extends"),
                        Quoted.of(name) + " is below itself: " + path + " -> " + name,
                        "let one of them extend a class outside of the circle");
            }
        }
    }
}
