package dev.errorcatalog.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Pages as they were read and found good. After a change that is meant, run the tests once with
 * {@code -Derrorcatalog.refresh=true}, read the difference, and commit it.
 */
final class Golden {
    private static final Path ALL = Path.of("src/test/resources/golden");

    private Golden() {}

    /** Holds pages, by their paths, to those of a folder: no other, none missing, each the same. */
    static void check(String name, Map<String, String> pages) throws IOException {
        Path folder = ALL.resolve(name);
        if (Boolean.getBoolean("errorcatalog.refresh")) {
            refresh(folder, pages);
        }
        SortedMap<String, String> golden = read(folder);

        assertThat(pages.keySet()).as("pages").containsExactlyInAnyOrderElementsOf(golden.keySet());
        golden.forEach((path, text) -> assertThat(pages.get(path))
                .as(path + "; if this is meant: -Derrorcatalog.refresh=true")
                .isEqualTo(text));
    }

    private static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> golden = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                golden.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return golden;
    }

    private static void refresh(Path folder, Map<String, String> pages) throws IOException {
        for (String path : read(folder).keySet()) {
            Files.delete(folder.resolve(path));
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = folder.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
    }
}
