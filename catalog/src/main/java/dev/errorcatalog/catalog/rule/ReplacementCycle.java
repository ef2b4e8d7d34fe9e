package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.Deprecation;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.model.Field;
import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who follows "use X instead" must arrive somewhere. */
final class ReplacementCycle implements CatalogRule {
    private static final Rule RULE =
            Rule.error("replacement-cycle", "Following `replaced-by` ends at something that is not replaced.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        errors(draft, problems);
        Chains categories = new Chains();
        for (Located<Category> category : draft.categories()) {
            Position position = category.at("deprecated", "replaced-by");
            add(categories, category.value().slug(), category.value().deprecated(), Map.of(), position);
        }
        tell(categories, problems);
        Chains classes = new Chains();
        for (Located<ExceptionClass> located : draft.classes()) {
            Position position = located.at("deprecated", "replaced-by");
            add(classes, located.value().name(), located.value().deprecated(), Map.of(), position);
            fields(located, problems);
        }
        tell(classes, problems);
    }

    private static void errors(Draft draft, Problems problems) {
        Map<String, String> aliases = new HashMap<>();
        for (Located<ErrorEntry> error : draft.errors()) {
            error.value()
                    .aliases()
                    .forEach(alias -> aliases.put(alias, error.value().name()));
        }
        Chains errors = new Chains();
        for (Located<ErrorEntry> error : draft.errors()) {
            ErrorEntry value = error.value();
            add(errors, value.name(), value.deprecated(), aliases, error.at("deprecated", "replaced-by"));
            add(errors, value.name(), value.retired(), aliases, error.at("retired", "replaced-by"));
        }
        tell(errors, problems);
    }

    private static void fields(Located<ExceptionClass> located, Problems problems) {
        Chains fields = new Chains();
        for (Field field : located.value().fields()) {
            Position position = located.at("fields", field.name(), "deprecated", "replaced-by");
            add(fields, field.name(), field.deprecated(), Map.of(), position);
        }
        tell(fields, problems);
    }

    private static void add(
            Chains chains,
            String name,
            Optional<Deprecation> deprecation,
            Map<String, String> aliases,
            Position position) {
        deprecation
                .flatMap(Deprecation::replacedBy)
                .ifPresent(target -> chains.add(name, aliases.getOrDefault(target, target), position));
    }

    private static void tell(Chains chains, Problems problems) {
        chains.tell(RULE, " is replaced by itself: ", "name something that stays", problems);
    }
}
