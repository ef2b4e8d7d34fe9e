package dev.errorcatalog.runtime.reset.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a power cut leaves, by the rules of POSIX: the model is as harsh as it says, and not harsher. */
class PowerCutTest {
    private static final Path A = CrashFiles.BASE.resolve("a");
    private static final Path B = CrashFiles.BASE.resolve("b");
    private static final Path FOLDER = CrashFiles.BASE.resolve("folder");

    private final CrashFiles files = new CrashFiles();

    @Test
    void aFileWithoutItsNameIsLostThoughItWasForced() throws IOException {
        files.write(A, text("long"));
        files.force(A);

        assertThat(left()).containsExactlyInAnyOrder("", "a=long ");
    }

    @Test
    void aNameWithoutForcedContentMayBeTornEmptyOrZeroed() throws IOException {
        files.write(A, text("long"));
        files.forceFolder(CrashFiles.BASE);

        assertThat(left())
                .containsExactlyInAnyOrder(
                        "a= ",
                        "a=l ",
                        "a=lo ",
                        "a=lon ",
                        "a=long ",
                        "a=\0\0\0\0 ",
                        "a=l\0\0\0 ",
                        "a=lo\0\0 ",
                        "a=lon\0 ");
    }

    @Test
    void whatIsWrittenOverForcedContentMayLeaveTheOld() throws IOException {
        durable(A, "old!");
        files.write(A, text("on"));

        assertThat(left()).containsExactlyInAnyOrder("a=old! ", "a= ", "a=o ", "a=\0\0 ", "a=o\0 ", "a=on ");
    }

    @Test
    void whatIsAppendedLeavesWhatWasThere() throws IOException {
        durable(A, "on");
        files.write(A, text("ontwo"));

        assertThat(left())
                .containsExactlyInAnyOrder(
                        "a=on ", "a=ont ", "a=ontw ", "a=ontwo ", "a=on\0\0\0 ", "a=ont\0\0 ", "a=ontw\0 ");
    }

    @Test
    void aMoveIsNeverHalfAndNeverLosesTheFile() throws IOException {
        durable(A, "1");
        durable(B, "2");
        files.move(A, B);

        assertThat(left()).containsExactlyInAnyOrder("a=1 b=2 ", "a=1 b=1 ", "b=1 ");
    }

    @Test
    void movesAndDeletionsReachThePlatterInAnyOrder() throws IOException {
        durable(A, "1");
        durable(B, "2");
        files.delete(A);
        files.delete(B);

        assertThat(left()).containsExactlyInAnyOrder("a=1 b=2 ", "a=1 ", "b=2 ", "");
    }

    @Test
    void afterTheFolderWasForcedNothingComesBack() throws IOException {
        durable(A, "1");
        files.delete(A);
        files.forceFolder(CrashFiles.BASE);

        assertThat(left()).containsExactly("");
    }

    @Test
    void aFolderWithoutItsNameTakesWhatIsInItAlong() throws IOException {
        files.createFolder(FOLDER);
        durable(FOLDER.resolve("c"), "1");

        assertThat(left()).containsExactlyInAnyOrder("", "folder/= folder/c=1 ");
    }

    @Test
    void whatLeftAFolderBeforeTheFolderWasDeletedIsWhereItWent() throws IOException {
        files.createFolder(FOLDER);
        durable(FOLDER.resolve("c"), "1");
        files.forceFolder(CrashFiles.BASE);
        files.move(FOLDER.resolve("c"), A);
        files.delete(FOLDER);

        assertThat(left())
                .containsExactlyInAnyOrder("folder/= folder/c=1 ", "a=1 folder/= folder/c=1 ", "a=1 folder/= ", "a=1 ");
    }

    @Test
    void tooManyStatesAreSampledWithTheExtremesAmongThem() throws IOException {
        for (int file = 0; file < 20; file++) {
            files.write(CrashFiles.BASE.resolve("file" + file), text("long"));
        }

        List<CrashFiles> states = PowerCut.states(files, 50, new Random(1));

        assertThat(states).hasSize(50);
        assertThat(states.get(0).contents()).isEmpty();
        assertThat(states.get(1).contents()).hasSize(20);
    }

    private void durable(Path file, String content) throws IOException {
        files.write(file, text(content));
        files.force(file);
        files.forceFolder(file.getParent() == null ? CrashFiles.BASE : file.getParent());
    }

    private Set<String> left() {
        return new Random(1)
                .longs(50)
                .mapToObj(seed -> PowerCut.states(files, 1000, new Random(seed)))
                .flatMap(List::stream)
                .map(PowerCutTest::said)
                .collect(Collectors.toSet());
    }

    private static String said(CrashFiles state) {
        StringBuilder said = new StringBuilder();
        state.contents()
                .forEach((name, bytes) -> said.append(name)
                        .append('=')
                        .append(new String(bytes, StandardCharsets.UTF_8))
                        .append(' '));
        return said.toString();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
