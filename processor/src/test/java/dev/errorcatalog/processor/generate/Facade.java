package dev.errorcatalog.processor.generate;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.runtime.CatalogException;
import dev.errorcatalog.runtime.ErrorCategory;
import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorReport;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A generated facade, compiled and loaded, with the types that its users see. */
final class Facade {
    private final MemoryLoader loader;
    private final String packageName;
    private final Class<?> type;

    private Facade(MemoryLoader loader, String packageName, String name) {
        this.loader = loader;
        this.packageName = packageName;
        this.type = loader.type(packageName + "." + name);
    }

    static Facade of(Catalog catalog) {
        GeneratedCode code = CatalogGenerator.generate(catalog, Samples.SHA256, Samples.TARGET);
        MemoryLoader loader = new MemoryLoader(Compiled.of(code.sources()), code.resources(), false);
        return new Facade(loader, Samples.PACKAGE, catalog.facadeName());
    }

    String sha256() {
        return (String) constant(type, "CATALOG_SHA256");
    }

    CatalogException toException(ErrorReport report) {
        return (CatalogException) call(type, null, "toException", List.of(ErrorReport.class), report);
    }

    CatalogException clientReset(ErrorReport report) {
        return (CatalogException) call(type, null, "clientReset", List.of(ErrorReport.class), report);
    }

    boolean hasClientReset() {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("clientReset"));
    }

    CatalogException exception(ErrorCode code, @Nullable String text, @Nullable Throwable cause) {
        List<Class<?>> types = List.of(ErrorCode.class, String.class, Throwable.class);
        return (CatalogException) call(type, null, "exception", types, code, text, cause);
    }

    Optional<ErrorCode> find(@Nullable String wire, int code) {
        return ((Optional<?>) call(type, null, "find", List.of(String.class, int.class), wire, code))
                .map(ErrorCode.class::cast);
    }

    Optional<ErrorCode> find(@Nullable String wire, @Nullable String code) {
        return ((Optional<?>) call(type, null, "find", List.of(String.class, String.class), wire, code))
                .map(ErrorCode.class::cast);
    }

    Optional<ErrorCode> named(@Nullable String constant) {
        return ((Optional<?>) call(type, null, "named", List.of(String.class), constant)).map(ErrorCode.class::cast);
    }

    List<ErrorCode> all() {
        return ((List<?>) call(type, null, "all", List.of()))
                .stream().map(ErrorCode.class::cast).toList();
    }

    List<ErrorCategory> categories() {
        return ((List<?>) call(type, null, "categories", List.of()))
                .stream().map(ErrorCategory.class::cast).toList();
    }

    Optional<ErrorCategory> category(@Nullable String wire) {
        return ((Optional<?>) call(type, null, "category", List.of(String.class), wire)).map(ErrorCategory.class::cast);
    }

    /** A constant of a holder. */
    ErrorCode constant(String holder, String name) {
        return (ErrorCode) constant(type(holder), name);
    }

    /** A generated class by its simple name. */
    Class<?> type(String simpleName) {
        return loader.type(packageName + "." + simpleName);
    }

    /** What a getter without parameters answers. */
    static Object get(Object target, String getter) {
        return call(target.getClass(), target, getter, List.of());
    }

    private static Object constant(Class<?> type, String name) {
        try {
            return Objects.requireNonNull(type.getField(name).get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Object call(
            Class<?> type,
            @Nullable Object target,
            String method,
            List<Class<?>> parameters,
            @Nullable Object... arguments) {
        try {
            return Objects.requireNonNull(
                    type.getMethod(method, parameters.toArray(Class<?>[]::new)).invoke(target, arguments));
        } catch (InvocationTargetException e) {
            throw new AssertionError("the generated method threw", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
