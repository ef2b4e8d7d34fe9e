package dev.errorcatalog.docs;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.catalog.model.Catalog;
import java.nio.file.Path;

/** The catalogs that tests render. */
public final class Samples {
    private Samples() {}

    /** The small catalog of the golden pages: it uses every key. */
    public static Catalog golden() {
        return read(Path.of("src/test/resources/golden/catalog.yaml"));
    }

    /** The catalog of Device Sync, in the folder beside. */
    public static Catalog deviceSync() {
        return read(Path.of("../device-sync/src/main/errors/catalog.yaml"));
    }

    /** A catalog whose every text is hostile to some reader of Markdown. */
    public static Catalog hostile() {
        return read(Path.of("src/test/resources/hostile/catalog.yaml"));
    }

    private static Catalog read(Path path) {
        Parsed parsed = Catalogs.read(path.toString(), path);
        return parsed.catalog().orElseThrow(() -> new AssertionError(parsed.problems()));
    }
}
