package dev.errorcatalog.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * Finds the catalog of an annotated package and reads it: the file of {@code -Aerrorcatalog.file} if that is given, else
 * the first one in the class output, the source path, the class path.
 */
final class CatalogLookup {
    private static final List<StandardLocation> PLACES =
            List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH);

    private final Filer filer;
    private final Optional<Path> file;

    CatalogLookup(Filer filer, Optional<Path> file) {
        this.filer = filer;
        this.file = file;
    }

    /**
     * Reads the catalog that an annotation names, and the lock beside it.
     *
     * @param value the annotation's value
     * @throws Refusal if there is none; its text lists every place that was tried
     */
    Found read(String value) throws Refusal {
        CatalogPath path = CatalogPath.of(value);
        String display = file.map(given -> given.toString().replace('\\', '/')).orElse(path.value());
        try (CatalogFile found = file.isPresent() ? given(file.get()) : searched(path)) {
            return new Found(found.read(display), found.lock(display));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CatalogFile given(Path file) throws Refusal {
        try {
            return CatalogFile.onDisk(file);
        } catch (IOException | SecurityException e) {
            throw new Refusal(Fault.NO_CATALOG, "-A" + Options.FILE + "=" + file + ": there is no such file");
        }
    }

    private CatalogFile searched(CatalogPath path) throws Refusal {
        List<String> tried = new ArrayList<>();
        tried.add("-A" + Options.FILE + " (not given)");
        for (StandardLocation place : PLACES) {
            try {
                return CatalogFile.open(filer.getResource(place, "", path.value()), path);
            } catch (IOException e) {
                tried.add(place + " (not there)");
            } catch (IllegalArgumentException | UnsupportedOperationException | SecurityException e) {
                // ecj throws for a location that was not configured; other file managers for ones they do not know.
                tried.add(place + " (not available: " + e.getMessage() + ")");
            }
        }
        throw new Refusal(
                Fault.NO_CATALOG,
                "no catalog `" + path.value() + "` was found; tried in this order: " + String.join(", ", tried)
                        + ". Pass -A" + Options.FILE + "=<absolute path>, or put the catalog on the source path");
    }
}
