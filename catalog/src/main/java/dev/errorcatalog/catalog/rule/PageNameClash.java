package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;
import java.util.HashSet;
import java.util.Set;

/** Codes `42P01` and `42p01`, or `a-b/1` and `a/b-1`, would share a page. */
final class PageNameClash implements CatalogRule {
    private static final Rule RULE = Rule.error("page-name-clash", "Every error has a page of its own.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        Firsts pages = new Firsts();
        Set<String> ids = new HashSet<>();
        for (Located<ErrorEntry> error : draft.errors()) {
            boolean seen = error.value().id().code().isEmpty()
                    || !ids.add(error.value().id().toString());
            if (!seen) {
                String page = error.value().id().pageName();
                pages.report(
                        page,
                        error.at("code"),
                        RULE,
                        "two errors would have the page " + Quoted.of(page),
                        "letters of codes differ in more than case",
                        problems);
            }
        }
    }
}
