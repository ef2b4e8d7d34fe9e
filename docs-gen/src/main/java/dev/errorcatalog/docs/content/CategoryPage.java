package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.CodeKind;
import dev.errorcatalog.docs.prose.Prose;
import java.util.Comparator;
import java.util.List;

/**
 * The page of a category.
 *
 * @param slug its name in the catalog
 * @param title its name for people
 * @param description what its errors have in common
 * @param wire what the native layer or server sends for it, the canonical string first
 * @param fallback the class of every code that is not listed or has no class of its own
 * @param codes what its codes are made of
 * @param seenInLogs how its codes show up in logs, with {@code {code}} for the code
 * @param rows its errors
 * @param history what became of it over the releases
 */
public record CategoryPage(
        String slug,
        String title,
        Prose description,
        List<String> wire,
        Mention fallback,
        CodeKind codes,
        Prose seenInLogs,
        ErrorRows rows,
        History history) {
    static CategoryPage of(Category category, Overview overview) {
        return new CategoryPage(
                category.slug(),
                category.title(),
                Prose.of(category.description()),
                category.wire(),
                Mention.ofClass(category.exceptionClass()),
                category.codes(),
                Prose.code("text", category.seenAs()),
                overview.rowsOfCategory(category.slug()),
                History.of(overview.since(category), category.deprecated().map(overview::notice), category.aliases()));
    }

    /** Sorts those with errors that reach an app before those that are only logged, and those without errors last. */
    static Comparator<CategoryPage> byUse() {
        return Comparator.comparing((CategoryPage page) -> page.rows.reported().isEmpty())
                .thenComparing(page -> page.rows.isEmpty());
    }

    /** Where it stands. */
    public PageName page() {
        return PageName.ofCategory(slug);
    }
}
