package dev.errorcatalog.runtime.reset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileDiskTest {
    @TempDir
    private Path folder;

    private final Disk disk = Disk.real();

    @AfterEach
    void theFlagIsOfThisTestOnly() {
        Thread.interrupted();
    }

    @Test
    void aDigestIsLengthAndSha256() throws IOException {
        Path file = Files.writeString(folder.resolve("abc"), "abc");

        assertThat(disk.digest(file)).isEqualTo("3-ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 1_000_000})
    void aCopyHasTheDigestOfTheOriginal(int length) throws IOException {
        Path file = Files.write(folder.resolve("file"), new byte[length]);
        Path copy = Files.writeString(folder.resolve("copy"), "what was there");

        disk.copy(file, copy);
        assertThat(disk.digest(copy)).isEqualTo(disk.digest(file)).startsWith(length + "-");
    }

    @Test
    void aCopyIsNotForMoreEyesThanTheOriginal() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "secret");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        disk.copy(file, folder.resolve("copy"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("copy"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aMoveReplaces() throws IOException {
        Path from = Files.writeString(folder.resolve("from"), "new");
        Path to = Files.writeString(folder.resolve("to"), "old");

        disk.move(from, to);
        assertThat(to).hasContent("new");
        assertThat(disk.exists(from)).isFalse();
    }

    @Test
    void oneLockAtATime() throws IOException {
        Path file = folder.resolve("lock");
        try (Closeable lock = disk.tryLock(file).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(disk.tryLock(file)).isEmpty();
        }
        Optional<Closeable> again = disk.tryLock(file);
        assertThat(again).isPresent();
        again.orElseThrow().close();
        assertThat(file).exists();
    }

    @Test
    void whoIsTurnedAwayTakesNoLockFromTheProcess() throws Exception {
        Path file = folder.resolve("lock");
        try (Closeable lock = disk.tryLock(file).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(disk.tryLock(file)).isEmpty();
            assertThat(anotherProcessGets(file)).isEqualTo("false");
        }
        assertThat(anotherProcessGets(file)).isEqualTo("true");
    }

    private static String anotherProcessGets(Path file) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FileDiskTest.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return String.valueOf(process.inputReader().readLine());
    }

    /** Says whether this process gets the lock. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(Disk.real().tryLock(Path.of(arguments[0])).isPresent());
    }

    @Test
    void whatIsMissingIsNotCreatedByForcingIt() {
        assertThatThrownBy(() -> disk.force(folder.resolve("missing"))).isInstanceOf(NoSuchFileException.class);
        assertThat(folder.resolve("missing")).doesNotExist();
    }

    @Test
    void anInterruptEndsNothingAndStays() throws IOException {
        Path file = folder.resolve("file");
        Thread.currentThread().interrupt();

        disk.write(file, new byte[] {1, 2, 3});
        disk.force(file);
        disk.copy(file, folder.resolve("copy"));
        disk.forceDirectory(folder);
        assertThat(disk.read(folder.resolve("copy"))).containsExactly(1, 2, 3);
        assertThat(disk.digest(file)).startsWith("3-");
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void deletesFoldersButNotWhatALinkInThemLeadsTo() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Path kept = Files.writeString(outside.resolve("kept"), "kept");
        Path inside = Files.createDirectories(folder.resolve("gone/deep"));
        Files.createSymbolicLink(inside.resolve("link"), outside);
        Files.writeString(inside.resolve("file"), "");

        disk.delete(folder.resolve("gone"));
        disk.delete(folder.resolve("gone"));
        assertThat(folder.resolve("gone")).doesNotExist();
        assertThat(kept).hasContent("kept");
    }

    @Test
    void listsInOrderAndNothingWhereNothingIs() throws IOException {
        Files.writeString(folder.resolve("b"), "");
        Files.writeString(folder.resolve("a"), "");

        assertThat(disk.list(folder)).containsExactly(folder.resolve("a"), folder.resolve("b"));
        assertThat(disk.list(folder.resolve("missing"))).isEmpty();
    }

    @Test
    void createsAFolderOnce() throws IOException {
        disk.createDirectory(folder.resolve("new"));
        disk.createDirectory(folder.resolve("new"));
        Files.writeString(folder.resolve("file"), "");

        assertThat(folder.resolve("new")).isDirectory();
        assertThatThrownBy(() -> disk.createDirectory(folder.resolve("file"))).isInstanceOf(IOException.class);
    }

    @Test
    void existenceThatCannotBeToldIsAFailureAndNoAnswer() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Path loop = folder.resolve("loop");
        Files.createSymbolicLink(loop, loop);

        assertThat(disk.exists(file)).isTrue();
        assertThat(disk.exists(folder.resolve("missing"))).isFalse();
        assertThatThrownBy(() -> disk.exists(loop)).isInstanceOf(IOException.class);
    }

    @Test
    void theRealPathIsOneWhateverLeadsThere() throws IOException {
        Path real = folder.toRealPath().resolve("file");
        Files.createSymbolicLink(folder.resolve("link"), folder);

        assertThat(disk.realPath(folder.resolve("link/./link/file"))).isEqualTo(real);
        Files.writeString(real, "");
        assertThat(disk.realPath(folder.resolve("link/link/../file"))).isEqualTo(real);
        assertThat(disk.realPath(folder.resolve("no/folder"))).isEqualTo(folder.resolve("no/folder"));
    }
}
