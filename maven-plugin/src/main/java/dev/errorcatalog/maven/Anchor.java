package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.CatalogCopy;
import dev.errorcatalog.catalog.CatalogDigest;
import dev.errorcatalog.catalog.Parsed;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sources that tie a catalog to its package: the annotated package, or, where that is written by hand, a class that
 * nobody uses. Both hold the digest of the catalog, so that they change when it does, and the compiler runs. Beside them
 * lies the copy of the catalog that the processor reads.
 */
final class Anchor {
    private static final String PACKAGE_INFO = """
            /** Made from the catalog {@code %s}. */
            @ErrorCatalog("%s")
            package %s;

            import dev.errorcatalog.runtime.ErrorCatalog;

            // Made by errorcatalog:prepare. SHA-256 of the catalog: %s
            """;

    private static final String STAMP = """
            package %s;

            /** Changes with the catalog {@code %s}, so that Maven sees an edit of it. Made by errorcatalog:prepare. */
            final class ErrorCatalogStamp {
                static final String CATALOG_SHA256 = "%s";

                private ErrorCatalogStamp() {}
            }
            """;

    private Anchor() {}

    /**
     * The files of an anchor.
     *
     * @param parsed a catalog without errors
     * @param copyPath where the copy of its main file lies below the source root
     * @param handWritten the package's own annotated file, if there is one
     * @return texts by path, with {@code /}, below a source root
     */
    static SortedMap<String, String> files(
            Parsed parsed, String copyPath, PackageName name, Optional<HandWritten> handWritten) {
        var catalog = parsed.catalog().orElseThrow();
        String digest = CatalogDigest.sha256(catalog);
        SortedMap<String, String> files = new TreeMap<>();
        if (handWritten.isPresent()) {
            files.put(name.file("ErrorCatalogStamp.java"), STAMP.formatted(name.value(), catalog.name(), digest));
            files.putAll(copies(parsed, handWritten.get().catalogPath()));
        } else {
            String source = PACKAGE_INFO.formatted(catalog.name(), copyPath, name.value(), digest);
            files.put(name.file("package-info.java"), source);
            files.putAll(copies(parsed, copyPath));
        }
        return files;
    }

    private static SortedMap<String, String> copies(Parsed parsed, String mainPath) {
        String original = parsed.positions().at().source().name();
        String mainName = original.substring(original.lastIndexOf('/') + 1);
        String folder = mainPath.substring(0, mainPath.lastIndexOf('/') + 1);
        SortedMap<String, String> copies = new TreeMap<>();
        CatalogCopy.of(parsed)
                .forEach((path, text) -> copies.put(path.equals(mainName) ? mainPath : folder + path, text));
        return copies;
    }
}
