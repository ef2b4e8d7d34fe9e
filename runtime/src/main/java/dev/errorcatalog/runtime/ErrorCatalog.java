package dev.errorcatalog.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the catalog from which the errors of the annotated package are generated into it. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface ErrorCatalog {
    /**
     * Where the catalog is.
     *
     * @return a path with {@code /} from the root of each location that is searched, such as {@code catalog.yaml}
     */
    String value();
}
