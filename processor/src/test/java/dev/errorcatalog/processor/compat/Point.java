package dev.errorcatalog.processor.compat;

import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.release.diff.CatchChange;
import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.runtime.ErrorReport;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A code, known or not, and what the comparison says of its handlers. The mapper is a total function; these are the
 * finitely many places where it can have changed.
 *
 * @param id a code of one of the versions, one that neither has in a category, or one of an unknown category
 */
record Point(ErrorId id, CatchChange change) {
    private static final String UNKNOWN_CODE = "999";

    /** The explicit codes of both versions, an unknown code of each category of both, and an unknown category. */
    static List<Point> of(Version before, Version after) {
        TreeSet<ErrorId> ids = new TreeSet<>(before.codes().keySet());
        ids.addAll(after.codes().keySet());
        TreeSet<String> slugs = new TreeSet<>(before.fallbacks().keySet());
        slugs.addAll(after.fallbacks().keySet());
        slugs.add("nobodys");
        slugs.forEach(slug -> ids.add(new ErrorId(slug, UNKNOWN_CODE)));
        Diff diff = new Diff(before.release(), after.release());
        List<Point> points = new ArrayList<>();
        ids.forEach(id -> points.add(new Point(id, change(id, diff))));
        return points;
    }

    private static CatchChange change(ErrorId id, Diff diff) {
        // The comparison asks for the codes of the later release; a category that is gone is known to the former only.
        String before = diff.removedCategories().stream()
                .filter(category -> category.slug().equals(id.category()))
                .filter(category -> diff.before().error(id).isEmpty())
                .findFirst()
                .map(category -> category.exceptionClass())
                .orElseGet(() -> diff.thrownBefore(id));
        return diff.catchChange(before, diff.thrownAfter(id));
    }

    /** What is received for the code. */
    ErrorReport report() {
        return ErrorReport.of(CatalogOf.wire(id.category()), id.code()).build();
    }
}
