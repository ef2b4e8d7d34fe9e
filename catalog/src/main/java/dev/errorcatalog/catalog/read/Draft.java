package dev.errorcatalog.catalog.read;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.model.Tombstone;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A catalog as it was read: every part with its place; of two with one name in one map, the first. What refers to what has not been checked, and
 * a text that could not be read is blank: rules pass over blanks.
 */
public final class Draft {
    /** How many classes a lineage may have; a rule refuses longer ones, so that nothing here goes on without end. */
    public static final int DEEPEST = 50;

    private final Located<Header> header;
    private final List<Located<ExceptionClass>> classes;
    private final List<Located<Category>> categories;
    private final List<Located<ErrorEntry>> errors;
    private final List<Located<Tombstone>> removed;
    private final Map<String, ExceptionClass> classesByName;
    private final Map<String, Category> categoriesBySlug;

    Draft(
            Located<Header> header,
            List<Located<ExceptionClass>> classes,
            List<Located<Category>> categories,
            List<Located<ErrorEntry>> errors,
            List<Located<Tombstone>> removed) {
        this.header = header;
        this.classes = List.copyOf(classes);
        this.categories = List.copyOf(categories);
        this.errors = List.copyOf(errors);
        this.removed = List.copyOf(removed);
        this.classesByName = index(classes, ExceptionClass::name);
        this.categoriesBySlug = index(categories, Category::slug);
    }

    /** What the catalog says of itself; its place is the top of the main file. */
    public Located<Header> header() {
        return header;
    }

    /** The classes in the order of the file. */
    public List<Located<ExceptionClass>> classes() {
        return classes;
    }

    /** The categories in the order of the file. */
    public List<Located<Category>> categories() {
        return categories;
    }

    /** The errors in the order of the files. */
    public List<Located<ErrorEntry>> errors() {
        return errors;
    }

    /** The tombstones in the order of the files. */
    public List<Located<Tombstone>> removed() {
        return removed;
    }

    /** The classes by name; the first of two equal names. */
    public Map<String, ExceptionClass> classesByName() {
        return classesByName;
    }

    /** The categories by slug; the first of two equal slugs. */
    public Map<String, Category> categoriesBySlug() {
        return categoriesBySlug;
    }

    /** The class that an error maps to: its own, or its category's; blank when neither is known. */
    public String classOf(ErrorEntry error) {
        if (!error.exceptionClass().isEmpty()) {
            return error.exceptionClass();
        }
        return category(error).map(Category::exceptionClass).orElse("");
    }

    /** The category of an error, if it is declared. */
    public Optional<Category> category(ErrorEntry error) {
        return Optional.ofNullable(categoriesBySlug.get(error.id().category()));
    }

    /**
     * A class and the declared classes above it, nearest first; each once, even where they form a cycle, and no more
     * than one too many.
     */
    public List<ExceptionClass> lineage(String name) {
        Map<String, ExceptionClass> lineage = new LinkedHashMap<>();
        ExceptionClass current = classesByName.get(name);
        while (current != null && lineage.size() <= DEEPEST && lineage.putIfAbsent(current.name(), current) == null) {
            current = classesByName.get(current.parent());
        }
        return List.copyOf(lineage.values());
    }

    /** Whether a class is another one or below it. */
    public boolean isSubclass(String name, String ancestor) {
        return lineage(name).stream().anyMatch(c -> c.name().equals(ancestor));
    }

    /** The names of the fields of a class and of those above it. */
    public Set<String> fieldNames(String className) {
        Set<String> names = new TreeSet<>();
        lineage(className).forEach(level -> level.fields().forEach(field -> names.add(field.name())));
        return names;
    }

    /** Whether all of these classes are declared: rules on the hierarchy pass over those that are not. */
    public boolean areDeclared(String... names) {
        return List.of(names).stream().allMatch(classesByName::containsKey);
    }

    /** The catalog; to be asked for only when no rule was broken. */
    public Catalog toCatalog() {
        Header top = header.value();
        Map<ErrorId, ErrorEntry> entries = new LinkedHashMap<>();
        for (Located<ErrorEntry> error : errors) {
            entries.put(error.value().id(), error.value().withClass(classOf(error.value())));
        }
        return new Catalog(
                top.name(),
                top.title().orElseGet(() -> title(top.name()) + " errors"),
                top.docs(),
                top.unknownClass(),
                top.resetClass(),
                classesByName,
                categoriesBySlug,
                entries,
                index(removed, Tombstone::key),
                top.policy());
    }

    /** A title made from a slug: {@code Device sync} for {@code device-sync}. */
    static String title(String slug) {
        String words = slug.replace('-', ' ');
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static <T> Map<String, T> index(List<Located<T>> parts, Function<T, String> key) {
        Map<String, T> index = new LinkedHashMap<>();
        for (Located<T> part : parts) {
            index.putIfAbsent(key.apply(part.value()), part.value());
        }
        return Collections.unmodifiableMap(index);
    }
}
