package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.model.Reuse;
import dev.errorcatalog.catalog.model.Tombstone;
import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Inside one map that is the rule {@code duplicate-key}; this one sees all files, aliases and tombstones. */
final class DuplicateName implements CatalogRule {
    private static final Rule RULE = Rule.error(
            "duplicate-name",
            "A name of an error, class or category is used once: no other one, alias or tombstone has it too.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        errors(draft, problems);
        categories(draft, problems);
        Firsts classes = new Firsts();
        for (Located<ExceptionClass> located : draft.classes()) {
            classes.earlier(located.value().name(), located.position());
        }
        for (Located<Tombstone> tombstone : draft.removed()) {
            if (tombstone.value().kind() == Tombstone.Kind.CLASS) {
                report(classes, tombstone.value().target(), tombstone.position(), problems);
            }
        }
    }

    private static void errors(Draft draft, Problems problems) {
        Firsts names = new Firsts();
        for (Located<ErrorEntry> error : draft.errors()) {
            report(names, error.value().name(), error.position(), problems);
        }
        for (Located<ErrorEntry> error : draft.errors()) {
            error.value().reuses().ifPresent(reuse -> reuse(error, reuse, problems));
            for (int i = 0; i < error.value().aliases().size(); i++) {
                report(names, error.value().aliases().get(i), error.at("aliases", Integer.toString(i)), problems);
            }
        }
        Map<String, Set<String>> codes = new HashMap<>();
        for (Located<ErrorEntry> error : draft.errors()) {
            codes.computeIfAbsent(error.value().name(), name -> new HashSet<>())
                    .add(error.value().id().toString());
        }
        Set<String> keys = new HashSet<>();
        for (Located<Tombstone> tombstone : draft.removed()) {
            String name = tombstone.value().name().orElse("");
            // Two tombstones of one code are `duplicate-code`; the same name with the same code `removed-still-there`.
            boolean told = !keys.add(tombstone.value().key())
                    || codes.getOrDefault(name, Set.of())
                            .contains(tombstone.value().key());
            if (!told) {
                report(names, name, tombstone.at("name"), problems);
            }
        }
    }

    /** The earlier meaning of a code may be the name of another error by now, but not of this one. */
    private static void reuse(Located<ErrorEntry> error, Reuse reuse, Problems problems) {
        if (reuse.name().equals(error.value().name())) {
            problems.add(
                    RULE,
                    error.at("reuses", "name"),
                    Quoted.of(reuse.name()) + " is what the code means now",
                    "name what it meant before");
        }
    }

    private static void categories(Draft draft, Problems problems) {
        Firsts slugs = new Firsts();
        for (Located<Category> category : draft.categories()) {
            slugs.earlier(category.value().slug(), category.position());
        }
        for (Located<Category> category : draft.categories()) {
            for (int i = 0; i < category.value().aliases().size(); i++) {
                Position position = category.at("aliases", Integer.toString(i));
                report(slugs, category.value().aliases().get(i), position, problems);
            }
        }
        for (Located<Tombstone> tombstone : draft.removed()) {
            if (tombstone.value().kind() == Tombstone.Kind.CATEGORY) {
                report(slugs, tombstone.value().target(), tombstone.position(), problems);
            }
        }
    }

    private static void report(Firsts names, String name, Position position, Problems problems) {
        String hint = "names, aliases and tombstones share one list: choose another name";
        if (!name.isEmpty()) {
            names.report(name, position, RULE, Quoted.of(name) + " is a name already", hint, problems);
        }
    }
}
