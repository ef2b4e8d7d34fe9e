package dev.errorcatalog.maven;

import java.io.File;
import java.nio.file.Path;

/** Paths in messages, the same on every system. */
final class ShownPath {
    private ShownPath() {}

    /** The path from a folder if it lies below it, else the whole path; with {@code /}. */
    static String of(Path path, Path folder) {
        Path whole = path.toAbsolutePath().normalize();
        Path start = folder.toAbsolutePath().normalize();
        Path shown = whole.startsWith(start) ? start.relativize(whole) : whole;
        return shown.toString().replace(File.separatorChar, '/');
    }
}
