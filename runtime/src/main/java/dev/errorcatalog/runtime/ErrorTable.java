package dev.errorcatalog.runtime;

import dev.errorcatalog.runtime.explain.Explainer;
import dev.errorcatalog.runtime.table.CatalogTexts;
import dev.errorcatalog.runtime.table.CategoryLine;
import dev.errorcatalog.runtime.table.ErrorTexts;
import dev.errorcatalog.runtime.table.TextsReader;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A catalog at run time. For generated code: one package-private subclass with one instance per catalog, whose
 * {@code readResolve} returns that instance.
 *
 * <p>Everything comes as packed strings, so that an error costs a few bytes beside its name, and nothing is unpacked
 * before it is needed: the header at the first lookup, a category at the first lookup in it, a code when it is first
 * asked for. No lookup throws, whatever it is given, and no method returns null; all may be called by many
 * threads. No lambdas or streams
 * on the way to an exception: the first one that a program meets is slow.
 *
 * <p>The encodings are described where they are read: shapes in {@link Shape}, categories in {@link CategoryLine}, codes
 * in {@link dev.errorcatalog.runtime.table.CodeTable}, names in {@link dev.errorcatalog.runtime.table.NameList}, the
 * resource in {@link TextsReader}.
 */
public abstract class ErrorTable implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient String name;
    private final transient String sha256;
    private final transient String docs;
    private final transient int unknownClass;
    private final transient String shapes;
    private final transient String categories;
    private transient volatile @Nullable Directory directory;
    /** Made when somebody asks: most programs never do. */
    private transient @Nullable Explainer explainer;

    /**
     * Takes the header; unpacks nothing yet.
     *
     * @param name the catalog's name, such as {@code device-sync}
     * @param sha256 the catalog's SHA-256
     * @param docs the address of an error's page, with {@code {id}} for the page's name; "" if there is none
     * @param unknownClass the index of the class of an error whose category nobody declared
     * @param shapes the shapes, packed
     * @param categories the categories by slug, packed
     */
    protected ErrorTable(String name, String sha256, String docs, int unknownClass, String shapes, String categories) {
        this.name = name;
        this.sha256 = sha256;
        this.docs = docs;
        this.unknownClass = unknownClass;
        this.shapes = shapes;
        this.categories = categories;
    }

    /** Returns the codes of the n-th category, packed. */
    protected abstract String codes(int category);

    /** Returns the constant names of the n-th category, packed. */
    protected abstract String names(int category);

    /** Returns a new exception of the n-th class, for any argument. */
    protected abstract CatalogException create(int exceptionClass, ErrorReport report, ErrorCode code);

    /**
     * Returns the exception for a report: of the code's class, else of the category's class, else of the class for what
     * is unknown. A total function.
     *
     * @param report null reads as a report without category and code
     */
    public final CatalogException exception(@Nullable ErrorReport report) {
        ErrorReport present = orEmpty(report);
        ErrorCode code = codeOf(present);
        return create(code.exceptionClass(), present, code);
    }

    /**
     * Returns the code of a report, known or not.
     *
     * @param report null reads as a report without category and code
     */
    public final ErrorCode resolve(@Nullable ErrorReport report) {
        return codeOf(orEmpty(report));
    }

    private ErrorCode codeOf(ErrorReport report) {
        ErrorCode given = report.given().orElse(null);
        String slug = given == null ? "" : given.category().slug();
        return category(slug, report.category()).codeOf(report.code());
    }

    /** Finds a code of the catalog by the wire's string for its category. */
    public final Optional<ErrorCode> find(@Nullable String wire, int code) {
        Optional<ErrorCategory> category = directory().byWire(wire);
        return category.isPresent() ? category.get().find(code) : Optional.empty();
    }

    /** Finds a code of the catalog by the wire's string for its category. */
    public final Optional<ErrorCode> find(@Nullable String wire, @Nullable String code) {
        Optional<ErrorCategory> category = directory().byWire(wire);
        return category.isPresent() ? category.get().find(code) : Optional.empty();
    }

    /** Finds a code of the catalog by its constant or an alias of it; looks through all names. */
    public final Optional<ErrorCode> named(@Nullable String constant) {
        if (constant != null) {
            for (ErrorCategory category : categories()) {
                Optional<ErrorCode> code = category.decoded().named(constant);
                if (code.isPresent()) {
                    return code;
                }
            }
        }
        return Optional.empty();
    }

    /** Finds a category of the catalog by one of its strings on the wire. */
    public final Optional<ErrorCategory> category(@Nullable String wire) {
        return directory().byWire(wire);
    }

    /** Returns the categories of the catalog by slug; immutable. */
    public final List<ErrorCategory> categories() {
        return directory().categories();
    }

    /** Returns all codes of the catalog by category, then code; immutable. */
    public final List<ErrorCode> all() {
        List<ErrorCode> all = new ArrayList<>();
        categories().forEach(category -> all.addAll(category.codes()));
        return Collections.unmodifiableList(all);
    }

    /**
     * Returns a code by its place, for a constant.
     *
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public final ErrorCode code(int category, int index) {
        return categories().get(category).decoded().get(index);
    }

    /**
     * Explains what somebody pastes: a log line, JSON, a message, a code, a name, words.
     *
     * @param text null reads as ""
     * @return a page for a terminal about the error that the text most likely means, with the names of others that it
     *     may mean; lines of at most 80 characters, save for addresses and log lines, each ended by {@code \n}
     */
    public final String explain(@Nullable String text) {
        return explainer().explain(Texts.orEmpty(text));
    }

    /** Returns the catalog's SHA-256. */
    public final String sha256() {
        return sha256;
    }

    int unknownClass() {
        return unknownClass;
    }

    Shape shape(int index) {
        return directory().shape(index);
    }

    Optional<String> helpUrl(ErrorCategory category, String code) {
        return docs.isEmpty() ? Optional.empty() : Optional.of(docs.replace("{id}", pageName(category, code)));
    }

    ErrorTexts texts(int category, int index) {
        int error = index;
        for (ErrorCategory before : categories().subList(0, category)) {
            error += before.line().count();
        }
        return TextsReader.read(getClass(), resource(), sha256, error);
    }

    /** The texts of all errors and categories. */
    CatalogTexts allTexts() {
        return TextsReader.all(
                getClass(), resource(), sha256, all().size(), categories().size());
    }

    /** The simple name of the class that a code maps to. */
    String className(ErrorCode code) {
        CatalogException sample =
                create(code.exceptionClass(), ErrorReport.of(code).build(), code);
        return sample.getClass().getSimpleName();
    }

    /** Returns the code of this build for one that another build may have written. */
    ErrorCode restore(String slug, String wire, String code) {
        return category(slug, wire).codeOf(code);
    }

    /** Returns a category by its slug, "" if that is not known, else by the wire's string; declared or not. */
    private ErrorCategory category(String slug, String wire) {
        Optional<ErrorCategory> category = directory().bySlug(slug);
        if (category.isEmpty()) {
            category = directory().byWire(wire);
        }
        return category.isPresent() ? category.get() : ErrorCategory.undeclared(this, wire);
    }

    private static ErrorReport orEmpty(@Nullable ErrorReport report) {
        return report == null ? ErrorReport.of("", "").build() : report;
    }

    private static String pageName(ErrorCategory category, String code) {
        StringBuilder page = new StringBuilder(category.slug()).append('-');
        page.append(code.startsWith("-") ? "minus-" : "").append(code, code.startsWith("-") ? 1 : 0, code.length());
        return page.toString().toLowerCase(Locale.ROOT);
    }

    private String resource() {
        return "/META-INF/error-catalog/" + name + ".texts";
    }

    private synchronized Explainer explainer() {
        Explainer current = explainer;
        if (current == null) {
            current = TableExplainer.of(this);
            explainer = current;
        }
        return current;
    }

    private Directory directory() {
        Directory current = directory;
        return current != null ? current : makeDirectory();
    }

    private synchronized Directory makeDirectory() {
        Directory current = directory;
        if (current == null) {
            current = new Directory(this, Shape.parse(shapes), CategoryLine.parse(categories));
            directory = current;
        }
        return current;
    }
}
