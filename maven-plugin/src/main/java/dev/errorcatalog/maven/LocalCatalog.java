package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.Parsed;
import java.nio.file.Path;

/**
 * A catalog on disk.
 *
 * @param path where it is
 * @param shown its name in messages
 * @param module the folder of the module
 */
record LocalCatalog(Path path, String shown, Path module) implements CatalogFile {
    @Override
    public Parsed read() {
        return Catalogs.read(shown, path);
    }

    @Override
    public String copyPath() {
        String below = ShownPath.of(path, module);
        String name = below.substring(below.lastIndexOf('/') + 1);
        if (CopyPath.isPlain(below)) {
            return below;
        }
        return CopyPath.isPlain(name) ? name : "catalog.yaml";
    }
}
