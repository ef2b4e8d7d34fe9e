package dev.errorcatalog.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes files of the project, all or none. */
final class Edits {
    private Edits() {}

    /** Writes texts; only when all of them are on the disk do they take the place of the old ones. */
    static void write(Map<Path, String> files) throws IOException {
        Map<Path, Path> written = new LinkedHashMap<>();
        try {
            for (var file : files.entrySet()) {
                Files.createDirectories(file.getKey().toAbsolutePath().getParent());
                Path fresh = file.getKey().resolveSibling(file.getKey().getFileName() + ".new");
                written.put(file.getKey(), fresh);
                Files.write(fresh, file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (var file : written.entrySet()) {
                Files.move(file.getValue(), file.getKey(), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path fresh : written.values()) {
                Files.deleteIfExists(fresh);
            }
        }
    }
}
