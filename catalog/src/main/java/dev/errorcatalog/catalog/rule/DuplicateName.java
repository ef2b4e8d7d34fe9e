package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.model.Tombstone;
import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;

/** Inside one map that is the rule `duplicate-key`; this one sees all files, aliases and tombstones. */
final class DuplicateName implements CatalogRule {
    private static final Rule RULE = Rule.error(
            "duplicate-name", "A constant, class or category is called by one name, and no name is used again.");

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
            boolean sameMap = names.earlier(error.value().name(), error.position())
                    .map(first -> first.source() == error.position().source())
                    .orElse(true);
            if (!sameMap) {
                report(names, error.value().name(), error.position(), problems);
            }
        }
        for (Located<ErrorEntry> error : draft.errors()) {
            for (int i = 0; i < error.value().aliases().size(); i++) {
                report(names, error.value().aliases().get(i), error.at("aliases", Integer.toString(i)), problems);
            }
        }
        for (Located<Tombstone> tombstone : draft.removed()) {
            boolean reused = draft.errors().stream().anyMatch(error -> isSameName(error.value(), tombstone.value()));
            if (!reused) {
                tombstone.value().name().ifPresent(name -> report(names, name, tombstone.at("name"), problems));
            }
        }
    }

    /** An error whose code was reused may come back under its old name and a new code only by `aliases`, not here. */
    private static boolean isSameName(ErrorEntry error, Tombstone tombstone) {
        return error.id().toString().equals(tombstone.key())
                && tombstone.name().filter(error.name()::equals).isPresent();
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
        names.report(name, position, RULE, Quoted.of(name) + " is a name already", hint, problems);
    }
}
