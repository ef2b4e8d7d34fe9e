package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;

/** A rule on a whole catalog. */
interface CatalogRule {
    /** What the rule promises. */
    Rule rule();

    /** Tells every breach; passes over blanks, which were told when the catalog was read. */
    void check(Draft draft, Problems problems);
}
