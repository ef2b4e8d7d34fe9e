package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.Deprecation;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.model.Field;
import dev.errorcatalog.catalog.model.Tombstone;
import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Every reference resolves. */
final class UnknownName implements CatalogRule {
    private static final Rule RULE = Rule.error(
            "unknown-name", "Every class, category and error that is referred to is declared in the catalog.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        new Check(draft, problems).run();
    }

    private static final class Check {
        private final Draft draft;
        private final Problems problems;
        private final Set<String> classes;
        private final Set<String> categories;
        private final Set<String> errors = new LinkedHashSet<>();
        private final Set<String> removedCategories = new HashSet<>();
        private final Suggestions suggestions = new Suggestions();

        Check(Draft draft, Problems problems) {
            this.draft = draft;
            this.problems = problems;
            this.classes = draft.classesByName().keySet();
            this.categories = draft.categoriesBySlug().keySet();
            draft.errors().forEach(error -> {
                errors.add(error.value().name());
                errors.addAll(error.value().aliases());
            });
            for (Located<Tombstone> tombstone : draft.removed()) {
                if (tombstone.value().kind() == Tombstone.Kind.CATEGORY) {
                    removedCategories.add(tombstone.value().target());
                }
            }
        }

        void run() {
            resolve(
                    draft.header().value().unknownClass(),
                    "class",
                    classes,
                    draft.header().at("unknown"));
            draft.header()
                    .value()
                    .resetClass()
                    .ifPresent(name ->
                            resolve(name, "class", classes, draft.header().at("reset-class")));
            draft.classes().forEach(this::exceptionClass);
            draft.categories().forEach(this::category);
            draft.errors().forEach(this::error);
            draft.removed().forEach(this::tombstone);
        }

        private void exceptionClass(Located<ExceptionClass> located) {
            ExceptionClass value = located.value();
            if (!ClassRoot.isMeantAsRoot(value.parent(), draft)) {
                resolve(value.parent(), "class", classes, located.at("extends"));
            }
            replacement(value.deprecated(), "class", classes, located.at("deprecated", "replaced-by"));
            for (Field field : value.fields()) {
                Position position = located.at("fields", field.name(), "deprecated", "replaced-by");
                field.deprecated()
                        .flatMap(Deprecation::replacedBy)
                        .ifPresent(name -> field(name, value.name(), position));
            }
        }

        private void field(String name, String className, Position position) {
            boolean known = draft.lineage(className).stream()
                    .flatMap(level -> level.fields().stream())
                    .anyMatch(field -> field.name().equals(name));
            if (!known && !name.isEmpty()) {
                String hint = suggestions.hint(
                        className, name, () -> draft.fieldNames(className), "name a field of this class");
                problems.add(RULE, position, "the class has no field " + Quoted.of(name), hint);
            }
        }

        private void category(Located<Category> located) {
            resolve(located.value().exceptionClass(), "class", classes, located.at("class"));
            replacement(located.value().deprecated(), "category", categories, located.at("deprecated", "replaced-by"));
        }

        private void error(Located<ErrorEntry> located) {
            ErrorEntry value = located.value();
            resolve(value.id().category(), "category", categories, located.at("code"));
            resolve(value.exceptionClass(), "class", classes, located.at("class"));
            for (int i = 0; i < value.related().size(); i++) {
                resolve(value.related().get(i), "error", errors, located.at("related", Integer.toString(i)));
            }
            replacement(value.deprecated(), "error", errors, located.at("deprecated", "replaced-by"));
            replacement(value.retired(), "error", errors, located.at("retired", "replaced-by"));
        }

        private void tombstone(Located<Tombstone> located) {
            Tombstone value = located.value();
            String replacement = value.replacedBy().orElse("");
            Position position = located.at("replaced-by");
            switch (value.kind()) {
                case CLASS -> resolve(replacement, "class", classes, position);
                case CATEGORY -> resolve(replacement, "category", categories, position);
                case ERROR -> {
                    resolve(replacement, "error", errors, position);
                    if (value.key().indexOf('/') > 0
                            && !removedCategories.contains(value.id().category())) {
                        resolve(value.id().category(), "category", categories, located.position());
                    }
                }
            }
        }

        private void replacement(
                Optional<Deprecation> deprecation, String kind, Collection<String> known, Position position) {
            resolve(deprecation.flatMap(Deprecation::replacedBy).orElse(""), kind, known, position);
        }

        private void resolve(String name, String kind, Collection<String> known, Position position) {
            if (!name.isEmpty() && !known.contains(name)) {
                String hint = suggestions.hint(kind, name, () -> known, "declare it, or use the name of one that is");
                problems.add(RULE, position, "no " + kind + " is called " + Quoted.of(name), hint);
            }
        }
    }
}
