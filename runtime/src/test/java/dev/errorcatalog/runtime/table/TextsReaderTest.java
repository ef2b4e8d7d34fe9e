package dev.errorcatalog.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsReaderTest {
    private static final String RESOURCE = "/META-INF/error-catalog/demo.texts";
    private static final String SHA = "3f1d2c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f001";

    @Test
    void theLineOfAnErrorHoldsItsTexts() {
        ErrorTexts texts = read(RESOURCE, SHA, 5);

        assertThat(texts.summary()).isEqualTo("The server does not know this file.");
        assertThat(texts.description())
                .isEqualTo(
                        "The server does not know this file. \uD83D\uDDC4\n\nSee `C:\\new\\table`.\tIt is\r\nserious.");
        assertThat(texts.cause()).containsExactly("Sync was ended and begun again.", "The file was \\restored.");
        assertThat(texts.action()).containsExactly("Choose a mode.", "Open the file\tagain.");
    }

    @Test
    void theFirstErrorIsInTheLineBehindTheHash() {
        assertThat(read(RESOURCE, SHA, 0).description()).isEqualTo("About LOST.");
    }

    @ParameterizedTest
    @CsvSource({
        "no such resource,  /META-INF/error-catalog/none.texts, " + SHA + ", 0",
        "another build,     " + RESOURCE + ", 0000, 0",
        "beyond the end,    " + RESOURCE + ", " + SHA + ", 15",
        "far beyond it,     " + RESOURCE + ", " + SHA + ", 2147483647",
        "malformed line,    " + RESOURCE + ", " + SHA + ", 14",
        "no resource name,  '', " + SHA + ", 0",
        "a folder,          /META-INF/error-catalog/, " + SHA + ", 0"
    })
    void whatCannotBeReadIsEmpty(String why, String resource, String sha256, int error) {
        ErrorTexts texts = read(resource, sha256, error);

        assertThat(texts.summary()).as(why).isEmpty();
        assertThat(texts.description()).isEmpty();
        assertThat(texts.cause()).isEmpty();
        assertThat(texts.action()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void troubleWhileReadingIsHidden(Exception failure) throws ClassNotFoundException {
        InputStream failing = new SequenceInputStream(
                new ByteArrayInputStream((SHA + "\n").getBytes(StandardCharsets.UTF_8)), new Failing(failure));

        ErrorTexts texts = TextsReader.read(ownerOf(failing), RESOURCE, SHA, 0);

        assertThat(texts).isSameAs(ErrorTexts.NONE);
    }

    static Stream<Exception> failures() {
        return Stream.of(new IOException("disk"), new IllegalStateException("zip file closed"));
    }

    @Test
    void badBytesDoNoHarm() throws ClassNotFoundException {
        byte[] lines = (SHA + "\n1\t0\tA?B\n").getBytes(StandardCharsets.UTF_8);
        lines[lines.length - 3] = (byte) 0xFF;

        ErrorTexts texts = TextsReader.read(ownerOf(new ByteArrayInputStream(lines)), RESOURCE, SHA, 0);

        assertThat(texts.description()).isEqualTo("A\uFFFDB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1\t0",
                "x\t0\tText",
                "-1\t0\tText",
                "5\t0\tText",
                "1\t1\tText",
                "1\t-1\tText",
                "1\t\tText",
                "1\t99999999999\tText"
            })
    void malformedLinesAreRefused(String line) {
        assertThat(ErrorTexts.parse(line)).isEmpty();
    }

    @Test
    void listsCannotBeChanged() {
        assertThat(read(RESOURCE, SHA, 5).cause()).isUnmodifiable();
        assertThat(read(RESOURCE, SHA, 5).action()).isUnmodifiable();
    }

    private static ErrorTexts read(String resource, String sha256, int error) {
        return TextsReader.read(TextsReaderTest.class, resource, sha256, error);
    }

    /** A class whose resources are all one stream. */
    private static Class<?> ownerOf(InputStream stream) throws ClassNotFoundException {
        URL classes =
                TextsReaderTest.class.getProtectionDomain().getCodeSource().getLocation();
        ClassLoader loader = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader()) {
            @Override
            public InputStream getResourceAsStream(String name) {
                return stream;
            }
        };
        return loader.loadClass(Pack.class.getName());
    }

    private static final class Failing extends InputStream {
        private final Exception failure;

        Failing(Exception failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            return read(new byte[1], 0, 1);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (failure instanceof IOException checked) {
                throw checked;
            }
            throw (RuntimeException) failure;
        }
    }
}
