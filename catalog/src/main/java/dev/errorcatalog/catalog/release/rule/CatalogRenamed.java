package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import java.util.List;
import java.util.function.Consumer;

/** Another name of the catalog. */
final class CatalogRenamed extends CompatRule {

    CatalogRenamed() {
        super(
                "catalog-renamed",
                Section.STRUCTURE,
                "The catalog has another name, and so has the facade that is made from it.",
                Verdict.BREAKING);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        String before = diff.before().header().catalog();
        String after = diff.after().header().catalog();
        if (!before.equals(after)) {
            found.accept(breaking(new Subject("catalog", "", List.of("name")))
                    .change("", before, after)
                    .effect("the facade has another name; code that calls it no longer compiles or links")
                    .repair("`name: " + before + "`"));
        }
    }
}
