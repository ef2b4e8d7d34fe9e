package dev.errorcatalog.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody wants explained comes from the command line or from a pipe, whatever it holds. */
class PastedTest {
    @Test
    void aTextIsItself() throws Exception {
        assertThat(Pasted.text("- 208", input("unread"))).isEqualTo("- 208");
    }

    @Test
    void aHyphenIsWhatStandardInputSays() throws Exception {
        assertThat(Pasted.text("-", input("code=208\nüber\n"))).isEqualTo("code=208\nüber\n");
    }

    @Test
    void ofALongLogTheBeginningIsRead() throws Exception {
        assertThat(Pasted.text("-", input("208 ".repeat(2_500_000))))
                .startsWith("208 ")
                .hasSize(1 << 20);
    }

    @Test
    void whatIsNotUtf8LeavesTheRestReadable() throws Exception {
        assertThat(Pasted.text("-", new ByteArrayInputStream(new byte[] {(byte) 0xFF, '2', '0', '8', 0})))
                .isEqualTo("\uFFFD208\0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\n"})
    void anEmptyInputIsRefused(String text) {
        assertThatThrownBy(() -> Pasted.text("-", input(text)))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("standard input has no text");
    }

    private static InputStream input(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
