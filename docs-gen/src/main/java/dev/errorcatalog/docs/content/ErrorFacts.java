package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.Audience;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.Delivery;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.model.Retry;
import dev.errorcatalog.docs.prose.Prose;
import java.util.List;
import java.util.Optional;

/**
 * What the table at the side of an error's page says.
 *
 * @param lineage the class that it arrives as and the classes above, nearest first; never empty
 * @param root the class of the JDK above them all, fully qualified
 * @param unrelated why that class is not below its category's class
 * @param category its category
 * @param categoryTitle for people
 * @param wire the strings that the category has on the wire; never empty
 * @param code as the catalog spells it
 * @param audience who can do something about it
 * @param retry whether trying again helps
 * @param delivery how it reaches the app's code
 * @param fatal whether the session or connection is over; absent: as the wire says
 */
public record ErrorFacts(
        List<Mention> lineage,
        String root,
        Optional<Prose> unrelated,
        Mention category,
        String categoryTitle,
        List<String> wire,
        String code,
        Audience audience,
        Retry retry,
        Delivery delivery,
        Optional<Boolean> fatal) {
    static ErrorFacts of(ErrorEntry error, Catalog catalog) {
        Category category = catalog.categoryOf(error);
        List<ExceptionClass> lineage = catalog.lineage(error.exceptionClass());
        return new ErrorFacts(
                lineage.stream().map(c -> Mention.ofClass(c.name())).toList(),
                lineage.get(lineage.size() - 1).parent(),
                error.unrelatedClass().map(Prose::of),
                Mention.ofCategory(category.slug()),
                category.title(),
                category.wire(),
                error.id().code(),
                error.audience(),
                error.retry(),
                lineage.get(0).delivery(),
                error.fatal());
    }
}
