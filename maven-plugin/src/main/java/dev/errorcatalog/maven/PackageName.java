package dev.errorcatalog.maven;

import javax.lang.model.SourceVersion;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The package that receives the generated classes.
 *
 * @param value such as {@code org.example.shop}
 */
record PackageName(String value) {
    /** Refuses what is no name of a package. */
    static PackageName of(String value) throws MojoFailureException {
        if (!SourceVersion.isName(value)) {
            throw new MojoFailureException(
                    "errorcatalog.package is `" + value
                            + "`, which is no name of a package; write the one that receives the classes, such as org.example.shop");
        }
        return new PackageName(value);
    }

    /** The path of a file of the package below a source root, with {@code /}. */
    String file(String name) {
        return value.replace('.', '/') + "/" + name;
    }
}
