package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.Delivery;
import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.docs.prose.Prose;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of an exception class.
 *
 * @param name its simple name
 * @param description what it stands for
 * @param parents the classes of the catalog above it, nearest first
 * @param root the class of the JDK above them all, fully qualified
 * @param delivery how it reaches the app's code
 * @param interfaces fully qualified names of what it implements
 * @param fields the values it carries
 * @param inheritedFields the values it carries because a class above does
 * @param caught what catching it catches: its own errors first, then those of each class below that has some
 * @param unlistedOf titles of the categories whose unlisted codes it catches
 * @param unknownCategories whether it catches the errors of categories that the catalog does not declare
 * @param history what became of it over the releases
 */
public record ClassPage(
        String name,
        Prose description,
        List<Mention> parents,
        String root,
        Delivery delivery,
        List<String> interfaces,
        List<FieldRow> fields,
        List<FieldRow> inheritedFields,
        List<Caught> caught,
        List<Mention> unlistedOf,
        boolean unknownCategories,
        History history) {
    /**
     * The errors that arrive as one class.
     *
     * @param exceptionClass that class
     * @param rows never empty
     */
    public record Caught(Mention exceptionClass, ErrorRows rows) {}

    static ClassPage of(ExceptionClass exception, Overview overview) {
        Catalog catalog = overview.catalog();
        String name = exception.name();
        List<ExceptionClass> lineage = catalog.lineage(name);
        List<ExceptionClass> above = lineage.subList(1, lineage.size());
        List<Caught> caught = new ArrayList<>();
        addCaught(caught, name, overview);
        return new ClassPage(
                name,
                Prose.of(exception.description()),
                above.stream().map(c -> Mention.ofClass(c.name())).toList(),
                lineage.get(lineage.size() - 1).parent(),
                exception.delivery(),
                exception.interfaces(),
                FieldRow.of(exception.fields(), overview),
                above.stream()
                        .flatMap(c -> FieldRow.of(c.fields(), overview).stream())
                        .toList(),
                List.copyOf(caught),
                overview.fallbacksOf(name).stream()
                        .map(category -> Mention.ofCategory(category.slug()))
                        .toList(),
                overview.catchesUnknownCategories(name),
                History.of(overview.since(exception), exception.deprecated().map(overview::notice), List.of()));
    }

    /** Where it stands. */
    public PageName page() {
        return PageName.ofClass(name);
    }

    /** How many listed codes it catches. */
    public int size() {
        return caught.stream().mapToInt(c -> c.rows().size()).sum();
    }

    private static void addCaught(List<Caught> caught, String name, Overview overview) {
        ErrorRows rows = overview.rowsOfClass(name);
        if (rows.size() > 0) {
            caught.add(new Caught(Mention.ofClass(name), rows));
        }
        overview.childrenOf(name).forEach(child -> addCaught(caught, child.name(), overview));
    }
}
