package dev.errorcatalog.catalog.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.catalog.release.lock.Lock;
import dev.errorcatalog.catalog.release.model.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Order, files and layout of a catalog mean nothing: the lock is the same to the byte. */
class SameReleaseTest {

    private static final String CATALOG = Samples.text("no-changes/current.yaml");

    @Test
    void anotherOrderIsNoChange() {
        int first = CATALOG.indexOf("  BAD_MESSAGE:");
        int second = CATALOG.indexOf("  BAD_IDENT:");
        int third = CATALOG.indexOf("  BAD_PASSWORD:");
        String reordered = CATALOG.substring(0, first)
                + CATALOG.substring(second, third)
                + CATALOG.substring(first, second)
                + CATALOG.substring(third);

        assertThat(lock(Samples.parsed(reordered))).isEqualTo(lock(Samples.parsed(CATALOG)));
    }

    @Test
    void anotherLayoutIsNoChange() {
        String other = "# a comment\n"
                + CATALOG.replace("wire: [\"sync::ProtocolError\"]", "wire:\n      - 'sync::ProtocolError'")
                        .replace("\n", "\r\n");

        assertThat(lock(Samples.parsed(other))).isEqualTo(lock(Samples.parsed(CATALOG)));
    }

    @Test
    void anotherSplitIntoFilesIsNoChange(@TempDir Path folder) throws IOException {
        int errors = CATALOG.indexOf("errors:");
        Files.createDirectory(folder.resolve("parts"));
        Files.writeString(folder.resolve("parts/all.yaml"), CATALOG.substring(errors));
        Path main = Files.writeString(
                folder.resolve("catalog.yaml"), CATALOG.substring(0, errors) + "include: [parts/*.yaml]\n");

        assertThat(lock(Catalogs.read("catalog.yaml", main))).isEqualTo(lock(Samples.parsed(CATALOG)));
    }

    private static String lock(Parsed parsed) {
        return Lock.write(Release.of(parsed.catalog().orElseThrow(), Optional.of(Samples.NEXT)));
    }
}
