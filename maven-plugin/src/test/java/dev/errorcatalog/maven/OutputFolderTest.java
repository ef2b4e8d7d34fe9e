package dev.errorcatalog.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    Path temporary;

    private OutputFolder folder = new OutputFolder(Path.of(""));

    @BeforeEach
    void writeTwoFiles() throws IOException {
        folder = new OutputFolder(temporary.resolve("out"));
        write(Map.of("a/b.txt", "one", "c.txt", "é\n"));
        for (String file : files()) {
            Files.setLastModifiedTime(folder.path().resolve(file), LONG_AGO);
        }
    }

    @Test
    void holdsTheFilesInUtf8() throws IOException {
        assertThat(files()).containsExactly("a/b.txt", "c.txt");
        assertThat(folder.path().resolve("c.txt")).hasBinaryContent(new byte[] {(byte) 0xC3, (byte) 0xA9, '\n'});
    }

    @Test
    void touchesOnlyWhatChanged() throws IOException {
        write(Map.of("a/b.txt", "two", "c.txt", "é\n"));
        assertThat(folder.path().resolve("a/b.txt")).hasContent("two");
        assertThat(Files.getLastModifiedTime(folder.path().resolve("a/b.txt"))).isNotEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(folder.path().resolve("c.txt"))).isEqualTo(LONG_AGO);
    }

    @Test
    void forgetsWhatIsNoLongerWrittenAndItsFolder() throws IOException {
        write(Map.of("c.txt", "é\n"));
        assertThat(files()).containsExactly("c.txt");
        assertThat(folder.path().resolve("a")).doesNotExist();
    }

    @Test
    void lastsWhenAFileBecomesAFolder() throws IOException {
        write(Map.of("c.txt/d.txt", "three"));
        assertThat(files()).containsExactly("c.txt/d.txt");
    }

    @Test
    void tellsWhatItDid() throws IOException {
        assertThat(bytes("a/b.txt", "two").words()).isEqualTo("1 file, 1 changed, 1 deleted");
        assertThat(bytes("a/b.txt", "two").words()).isEqualTo("1 file, 0 changed, 0 deleted");
        assertThat(new OutputFolder.Written(folder.path(), 5, 4, 3).words()).isEqualTo("5 files, 4 changed, 3 deleted");
    }

    private OutputFolder.Written bytes(String file, String text) throws IOException {
        return folder.writeBytes(new TreeMap<>(Map.of(file, text.getBytes(StandardCharsets.UTF_8))));
    }

    private void write(Map<String, String> files) throws IOException {
        folder.write(new TreeMap<>(files));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder.path())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> ShownPath.of(file, folder.path()))
                    .sorted()
                    .toList();
        }
    }
}
