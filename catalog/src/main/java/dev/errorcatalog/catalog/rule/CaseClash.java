package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;
import java.util.Locale;

/** Names of errors and categories have one case; only classes can differ in it. */
final class CaseClash implements CatalogRule {
    private static final Rule RULE = Rule.error(
            "case-clash", "Class names differ in more than case, since some file systems see no difference.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        Firsts folded = new Firsts();
        for (Located<ExceptionClass> located : draft.classes()) {
            String name = located.value().name();
            String message = Quoted.of(name) + " differs from another class only in case";
            String hint = "choose another name";
            folded.report(name.toLowerCase(Locale.ROOT), located.position(), RULE, message, hint, problems);
        }
    }
}
