package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;

/** The shapes of log lines are searched for, with the hole filled in. */
final class SeenAs implements CatalogRule {
    private static final Rule RULE = Rule.error("seen-as", "The shape of a log line has one `{code}` in it.");

    private static final String HOLE = "{code}";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        for (Located<Category> category : draft.categories()) {
            for (int i = 0; i < category.value().seenAs().size(); i++) {
                String shape = category.value().seenAs().get(i);
                boolean once = shape.contains(HOLE) && shape.indexOf(HOLE) == shape.lastIndexOf(HOLE);
                if (!shape.isEmpty() && !once) {
                    problems.add(
                            RULE,
                            category.at("seen-as", Integer.toString(i)),
                            Quoted.of(shape) + " does not have one `{code}` in it",
                            "write it like `(ErrorCode={code})`");
                }
            }
        }
    }
}
