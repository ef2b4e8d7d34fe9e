package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.model.Field;
import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A getter of a subclass would hide the one above it. */
final class DuplicateField implements CatalogRule {
    private static final Rule RULE = Rule.error(
            "duplicate-field", "A field, or a former name of one, stands once in a class and the classes above it.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        for (Located<ExceptionClass> located : draft.classes()) {
            Map<String, String> owners = new HashMap<>();
            List<ExceptionClass> lineage = draft.lineage(located.value().name());
            for (ExceptionClass above : lineage.subList(Math.min(1, lineage.size()), lineage.size())) {
                for (Field field : above.fields()) {
                    owners.putIfAbsent(field.name(), above.name());
                    field.aliases().forEach(alias -> owners.putIfAbsent(alias, above.name()));
                }
            }
            check(located, owners, problems);
        }
    }

    private static void check(Located<ExceptionClass> located, Map<String, String> owners, Problems problems) {
        String name = located.value().name();
        for (Field field : located.value().fields()) {
            // Two equal keys in one map are a `duplicate-key` already.
            report(owners.get(field.name()), field.name(), located.atKey("fields", field.name()), problems);
        }
        located.value().fields().forEach(field -> owners.putIfAbsent(field.name(), name));
        for (Field field : located.value().fields()) {
            for (int i = 0; i < field.aliases().size(); i++) {
                String alias = field.aliases().get(i);
                Position position = located.at("fields", field.name(), "aliases", Integer.toString(i));
                report(owners.putIfAbsent(alias, name), alias, position, problems);
            }
        }
    }

    private static void report(@Nullable String owner, String field, Position position, Problems problems) {
        if (owner != null) {
            problems.add(
                    RULE,
                    position,
                    Quoted.of(field) + " is a field of " + Quoted.of(owner) + " already",
                    "choose another name, or leave it to the class above");
        }
    }
}
