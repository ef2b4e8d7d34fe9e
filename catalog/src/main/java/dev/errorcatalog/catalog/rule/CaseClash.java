package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.model.Tombstone;
import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of errors and categories have one case; only classes can differ in it. */
final class CaseClash implements CatalogRule {
    private static final Rule RULE = Rule.error(
            "case-clash",
            "Class names, those of removed classes too, differ in more than case, since some file systems see no difference.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        Firsts folded = new Firsts();
        Set<String> names = new HashSet<>();
        for (Located<ExceptionClass> located : draft.classes()) {
            check(located.value().name(), located.position(), names, folded, problems);
        }
        for (Located<Tombstone> tombstone : draft.removed()) {
            if (tombstone.value().kind() == Tombstone.Kind.CLASS) {
                check(tombstone.value().target(), tombstone.position(), names, folded, problems);
            }
        }
    }

    /** What was removed keeps its page; that of a class of the very same name is told by another rule. */
    private static void check(String name, Position position, Set<String> names, Firsts folded, Problems problems) {
        if (names.add(name)) {
            String message = Quoted.of(name) + " differs from another class only in case";
            folded.report(name.toLowerCase(Locale.ROOT), position, RULE, message, "choose another name", problems);
        }
    }
}
