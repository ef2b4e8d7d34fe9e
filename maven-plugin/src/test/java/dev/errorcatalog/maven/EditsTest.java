package dev.errorcatalog.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditsTest {
    @TempDir
    Path folder;

    @Test
    void takeThePlaceOfWhatWasThere() throws IOException {
        Files.writeString(folder.resolve("old.yaml"), "a longer text");
        Edits.write(Map.of(folder.resolve("old.yaml"), "short", folder.resolve("below/new.yaml"), "é"));
        assertThat(folder.resolve("old.yaml")).hasContent("short");
        assertThat(folder.resolve("below/new.yaml")).hasContent("é");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void happenAllOrNotAtAll() throws IOException {
        Files.writeString(folder.resolve("lock.yaml"), "as it was");
        Map<Path, String> edits = new LinkedHashMap<>();
        edits.put(folder.resolve("lock.yaml"), "changed");
        edits.put(folder.resolve("lock.yaml/no-folder.yaml"), "");
        assertThatThrownBy(() -> Edits.write(edits)).isInstanceOf(IOException.class);
        assertThat(folder.resolve("lock.yaml")).hasContent("as it was");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }
}
