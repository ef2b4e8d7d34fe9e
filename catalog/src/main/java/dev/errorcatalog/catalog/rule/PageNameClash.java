package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.model.Tombstone;
import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;
import java.util.HashSet;
import java.util.Set;

/** Codes {@code 42P01} and {@code 42p01}, or {@code a-b/1} and {@code a/b-1}, would share a page. */
final class PageNameClash implements CatalogRule {
    private static final Rule RULE = Rule.error(
            "page-name-clash",
            "Every error has a page of its own, also on a file system that sees no difference in case.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        Firsts pages = new Firsts();
        Set<String> ids = new HashSet<>();
        for (Located<ErrorEntry> error : draft.errors()) {
            check(error.value().id(), error.at("code"), ids, pages, problems);
        }
        for (Located<Tombstone> tombstone : draft.removed()) {
            Tombstone value = tombstone.value();
            if (value.kind() == Tombstone.Kind.ERROR && value.key().indexOf('/') > 0) {
                check(value.id(), tombstone.position(), ids, pages, problems);
            }
        }
    }

    /** What was removed keeps its page; an error that reuses its code shares it. */
    private static void check(ErrorId id, Position position, Set<String> ids, Firsts pages, Problems problems) {
        if (!id.category().isEmpty() && !id.code().isEmpty() && ids.add(id.toString())) {
            String message = "the page " + Quoted.of(id.pageName()) + " would be that of two errors";
            String hint = "a page is called category-code in lower case: take a code that gives another name";
            pages.report(id.pageName(), position, RULE, message, hint, problems);
        }
    }
}
