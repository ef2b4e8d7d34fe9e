package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.CatalogCopy;
import dev.errorcatalog.catalog.CatalogDigest;
import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.catalog.release.LockFile;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sources that tie a catalog to its package: the annotated package, or, where that is written by hand, a class that
 * nobody uses. Both hold the digests of the catalog and of its lock, so that they change when those do, and the compiler
 * runs. Beside them lie the copies that the processor reads.
 */
final class Anchor {
    private static final String PACKAGE_INFO = """
            /** Made from the catalog {@code %s}. */
            @ErrorCatalog("%s")
            package %s;

            import dev.errorcatalog.runtime.ErrorCatalog;

            // Made by errorcatalog:prepare. SHA-256 of the catalog: %s%s
            """;

    private static final String STAMP = """
            package %s;

            /** Changes with the catalog {@code %s}, so that Maven sees an edit of it. Made by errorcatalog:prepare. */
            final class ErrorCatalogStamp {
                static final String CATALOG_SHA256 = "%s";%s

                private ErrorCatalogStamp() {}
            }
            """;

    private static final String LOCK_STAMP = "\n    static final String LOCK_SHA256 = \"%s\";";

    private Anchor() {}

    /**
     * The files of an anchor.
     *
     * @param parsed a catalog without errors
     * @param lock what it promised last, if it was released
     * @param copyPath where the copy of its main file lies below the source root
     * @param handWritten the package's own annotated file, if there is one
     * @return texts by path, with {@code /}, below a source root
     */
    static SortedMap<String, String> files(
            Parsed parsed,
            Optional<LockCopy> lock,
            String copyPath,
            PackageName name,
            Optional<HandWritten> handWritten) {
        var catalog = parsed.catalog().orElseThrow();
        String digest = CatalogDigest.sha256(catalog);
        SortedMap<String, String> files = new TreeMap<>();
        if (handWritten.isPresent()) {
            String more = lock.map(text -> LOCK_STAMP.formatted(text.digest())).orElse("");
            files.put(name.file("ErrorCatalogStamp.java"), STAMP.formatted(name.value(), catalog.name(), digest, more));
            files.putAll(copies(parsed, lock, handWritten.get().catalogPath()));
        } else {
            String more = lock.map(text -> ", of its lock: " + text.digest()).orElse("");
            String source = PACKAGE_INFO.formatted(catalog.name(), copyPath, name.value(), digest, more);
            files.put(name.file("package-info.java"), source);
            files.putAll(copies(parsed, lock, copyPath));
        }
        return files;
    }

    private static SortedMap<String, String> copies(Parsed parsed, Optional<LockCopy> lock, String mainPath) {
        String original = parsed.positions().at().source().name();
        String mainName = original.substring(original.lastIndexOf('/') + 1);
        String folder = mainPath.substring(0, mainPath.lastIndexOf('/') + 1);
        SortedMap<String, String> copies = new TreeMap<>();
        CatalogCopy.of(parsed)
                .forEach((path, text) -> copies.put(path.equals(mainName) ? mainPath : folder + path, text));
        lock.ifPresent(copy -> copies.put(folder + LockFile.NAME, copy.text()));
        return copies;
    }
}
