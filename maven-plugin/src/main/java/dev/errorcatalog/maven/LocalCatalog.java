package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.Parsed;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A catalog on disk.
 *
 * @param path where it is
 * @param shown its name in messages
 * @param module the folder of the module
 */
record LocalCatalog(Path path, String shown, Path module) implements CatalogFile {
    /** What the processor accepts as the value of its annotation: no space, colon, percent sign, `..`. */
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]*(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*");

    @Override
    public Parsed read() {
        return Catalogs.read(shown, path);
    }

    @Override
    public String copyPath() {
        String below = ShownPath.of(path, module);
        String name = below.substring(below.lastIndexOf('/') + 1);
        if (PLAIN.matcher(below).matches()) {
            return below;
        }
        return PLAIN.matcher(name).matches() ? name : "catalog.yaml";
    }
}
