package dev.errorcatalog.processor.generate;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The types that generated code mentions by name; the generator itself never depends on the runtime.
 *
 * <p>A test holds them, and the methods that generated code calls, to the real runtime.
 */
final class RuntimeTypes {
    static final String PACKAGE = "dev.errorcatalog.runtime";

    static final ClassName CATALOG_EXCEPTION = ClassName.get(PACKAGE, "CatalogException");
    static final ClassName DETAILS = ClassName.get(PACKAGE, "Details");
    static final ClassName ERROR_CATEGORY = ClassName.get(PACKAGE, "ErrorCategory");
    static final ClassName ERROR_CODE = ClassName.get(PACKAGE, "ErrorCode");
    static final ClassName ERROR_MESSAGE = ClassName.get(PACKAGE, "ErrorMessage");
    static final ClassName ERROR_REPORT = ClassName.get(PACKAGE, "ErrorReport");
    static final ClassName ERROR_TABLE = ClassName.get(PACKAGE, "ErrorTable");

    private RuntimeTypes() {}

    /** All of them, sorted. */
    static List<ClassName> all() {
        return List.of(
                CATALOG_EXCEPTION, DETAILS, ERROR_CATEGORY, ERROR_CODE, ERROR_MESSAGE, ERROR_REPORT, ERROR_TABLE);
    }
}
