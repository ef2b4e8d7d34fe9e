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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        Map<String, Set<String>> getters = new HashMap<>();
        for (ExceptionClass declared : draft.classesByName().values()) {
            getters.put(declared.name(), getters(declared));
        }
        for (Located<ExceptionClass> located : draft.classes()) {
            check(located, draft, getters, problems);
        }
    }

    private static Set<String> getters(ExceptionClass owner) {
        Set<String> getters = new HashSet<>();
        for (Field field : owner.fields()) {
            getters.add(field.name());
            getters.addAll(field.aliases());
        }
        return getters;
    }

    private static void check(
            Located<ExceptionClass> located, Draft draft, Map<String, Set<String>> getters, Problems problems) {
        List<ExceptionClass> lineage = draft.lineage(located.value().name());
        List<ExceptionClass> above = lineage.subList(Math.min(1, lineage.size()), lineage.size());
        Set<String> own = new HashSet<>();
        // Two equal keys in one map are a `duplicate-key` already.
        located.value().fields().forEach(field -> own.add(field.name()));
        for (Field field : located.value().fields()) {
            report(owner(field.name(), above, getters), field.name(), located.atKey("fields", field.name()), problems);
            for (int i = 0; i < field.aliases().size(); i++) {
                String alias = field.aliases().get(i);
                Position position = located.at("fields", field.name(), "aliases", Integer.toString(i));
                Optional<String> owner = own.add(alias)
                        ? owner(alias, above, getters)
                        : Optional.of(located.value().name());
                report(owner, alias, position, problems);
            }
        }
    }

    private static Optional<String> owner(String getter, List<ExceptionClass> above, Map<String, Set<String>> getters) {
        return above.stream()
                .map(ExceptionClass::name)
                .filter(name -> getters.getOrDefault(name, Set.of()).contains(getter))
                .findFirst();
    }

    private static void report(Optional<String> owner, String field, Position position, Problems problems) {
        owner.ifPresent(name -> problems.add(
                RULE,
                position,
                Quoted.of(field) + " is a field of " + Quoted.of(name) + " already",
                "choose another name, or leave it to the class that has it"));
    }
}
