package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.problem.DidYouMean;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;
import java.util.List;

/** What an exception can be caught as is decided by its root. */
final class ClassRoot implements CatalogRule {
    private static final Rule RULE =
            Rule.error("class-root", "A root extends RuntimeException, Exception or Error of `java.lang`.");

    private static final List<String> ROOTS =
            List.of("java.lang.RuntimeException", "java.lang.Exception", "java.lang.Error");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        for (Located<ExceptionClass> located : draft.classes()) {
            String parent = located.value().parent();
            if (isMeantAsRoot(parent, draft) && !ROOTS.contains(parent)) {
                String full = "java.lang." + parent;
                String hint = ROOTS.contains(full)
                        ? "write " + Quoted.of(full)
                        : DidYouMean.hint(parent, ROOTS, "use one of " + String.join(", ", ROOTS));
                problems.add(RULE, located.at("extends"), Quoted.of(parent) + " cannot be the root of a catalog", hint);
            }
        }
    }

    /** Whether a class of the JDK is meant; any other name should be that of a class of the catalog. */
    static boolean isMeantAsRoot(String parent, Draft draft) {
        return parent.contains(".") || (ROOTS.contains("java.lang." + parent) && !draft.areDeclared(parent));
    }
}
