package dev.errorcatalog.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockCopyTest {
    @TempDir
    Path folder;

    @Test
    void isTheSameWhateverLineEndsACheckoutGives() throws IOException {
        Path unix = Files.writeString(folder.resolve("unix.yaml"), "lock: 1\nreleased: 1.4.0\n");
        Path windows = Files.writeString(folder.resolve("windows.yaml"), "lock: 1\r\nreleased: 1.4.0\r\n");

        assertThat(LockCopy.of(unix)).contains(new LockCopy("lock: 1\nreleased: 1.4.0\n"));
        assertThat(LockCopy.of(windows)).isEqualTo(LockCopy.of(unix));
    }

    @Test
    void thereIsNothingToCopyBesideACatalogThatWasNeverReleased() {
        assertThat(LockCopy.of(folder.resolve("catalog.lock.yaml"))).isEmpty();
    }

    @Test
    void whatCannotBeReadIsLeftToCheck() throws IOException {
        assertThat(LockCopy.of(Files.createDirectory(folder.resolve("catalog.lock.yaml"))))
                .isEmpty();
    }
}
