package dev.errorcatalog.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder that holds what was generated last, and nothing else. */
record OutputFolder(Path path) {
    /**
     * Makes the folder hold these files. One that says the same already is not touched: its time tells the compiler
     * whether there is anything to do.
     *
     * @param files texts by path, with {@code /}
     */
    void write(SortedMap<String, String> files) throws IOException {
        SortedMap<String, byte[]> encoded = new TreeMap<>();
        files.forEach((name, text) -> encoded.put(name, text.getBytes(StandardCharsets.UTF_8)));
        writeBytes(encoded);
    }

    /**
     * What was done to a folder.
     *
     * @param files how many it has now
     * @param changed how many of them are new or have another content
     * @param deleted how many it had too much
     */
    record Written(Path folder, int files, int changed, int deleted) {
        /** All of it in a line. */
        String words() {
            return files + (files == 1 ? " file, " : " files, ") + changed + " changed, " + deleted + " deleted";
        }
    }

    /** The same with bytes. */
    Written writeBytes(SortedMap<String, byte[]> files) throws IOException {
        Set<Path> wanted = files.keySet().stream().map(path::resolve).collect(Collectors.toSet());
        int deleted = 0;
        int changed = 0;
        for (Path file : contents()) {
            if (Files.isDirectory(file)) {
                deleteIfEmpty(file);
            } else if (!wanted.contains(file)) {
                Files.delete(file);
                deleted++;
            }
        }
        for (var file : files.entrySet()) {
            if (writeChanged(path.resolve(file.getKey()), file.getValue())) {
                changed++;
            }
        }
        return new Written(path, files.size(), changed, deleted);
    }

    /** All files by path, with {@code /}; empty if there is no such folder. */
    SortedMap<String, byte[]> read() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path file : contents()) {
            if (Files.isRegularFile(file)) {
                files.put(ShownPath.of(file, path), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** What is in the folder, a file before the folder it lies in. */
    private List<Path> contents() throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(path)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(folder);
    }

    /**
     * Writes a file unless it holds the same already.
     *
     * @return whether it was written
     */
    static boolean writeChanged(Path file, byte[] content) throws IOException {
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return false;
        }
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        return true;
    }
}
