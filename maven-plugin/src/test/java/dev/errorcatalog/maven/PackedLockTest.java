package dev.errorcatalog.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedLockTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    Path folder;

    private Path lock = Path.of("");
    private Path packed = Path.of("");

    @BeforeEach
    void packOnce() throws IOException {
        lock = Files.writeString(folder.resolve("catalog.lock.yaml"), "released: 1.0.0\n");
        packed = folder.resolve("classes/META-INF/error-catalog/shop.lock.yaml");
        pack();
        Files.setLastModifiedTime(packed, LONG_AGO);
    }

    @Test
    void isTheLockByteForByte() {
        assertThat(packed).hasSameBinaryContentAs(lock);
    }

    @Test
    void isTheSameWhateverLineEndsACheckoutGives() throws IOException {
        Files.writeString(lock, "released: 1.0.0\r\n");
        pack();
        assertThat(packed).hasBinaryContent("released: 1.0.0\n".getBytes(UTF_8));
        assertThat(Files.getLastModifiedTime(packed)).isEqualTo(LONG_AGO);
    }

    @Test
    void isNotTouchedAsLongAsTheLockSaysTheSame() throws IOException {
        pack();
        assertThat(Files.getLastModifiedTime(packed)).isEqualTo(LONG_AGO);
    }

    @Test
    void followsTheLock() throws IOException {
        Files.writeString(lock, "released: 1.1.0\n");
        pack();
        assertThat(packed).hasContent("released: 1.1.0\n");
    }

    @Test
    void goesAwayWithTheLock() throws IOException {
        Files.delete(lock);
        pack();
        assertThat(packed).doesNotExist();
    }

    @Test
    void isNotMadeWithoutALock() throws IOException {
        PackedLock.update(LockCopy.of(folder.resolve("none.yaml")), folder.resolve("empty"), "shop");
        assertThat(folder.resolve("empty")).doesNotExist();
    }

    private void pack() throws IOException {
        PackedLock.update(LockCopy.of(lock), folder.resolve("classes"), "shop");
    }
}
